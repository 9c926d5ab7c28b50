# The setter of the __class__ descriptor changes the class of the supervisor's object.
from arena import Guest, verdict


class Account:
    def check(self, n):
        return n < 10


a = Account()
g = Guest("""
class Evil:
    def check(self, n):
        return True

def attack(a):
    object.__dict__['__class__'].__set__(a, Evil)
""")
g.call("attack", a)
verdict(a.check(99))
