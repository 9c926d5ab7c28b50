# The class of the supervisor's object is assigned.
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
    a.__class__ = Evil
""")
g.call("attack", a)
verdict(a.check(99))
