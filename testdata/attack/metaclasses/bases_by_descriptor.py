# The bases are assigned with the descriptor of type.
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
    type.__dict__['__bases__'].__set__(cls, (Evil,))
""")
g.call("attack", Account)
verdict(Account().check(99))
