# The bases of the supervisor's class are assigned.
from arena import Guest, verdict


class Base:
    def check(self, n):
        return n < 10


class Account(Base):
    pass


g = Guest("""
class Evil:
    def check(self, n):
        return True

def attack(cls):
    cls.__bases__ = (Evil,)
""")
g.call("attack", Account)
verdict(Account().check(99))
