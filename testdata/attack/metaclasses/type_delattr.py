# type.__delattr__ takes the check out of a class, so that the base's answers.
from arena import Guest, verdict


class Base:
    def check(self, n):
        return True


class Account(Base):
    def check(self, n):
        return n < 10


g = Guest("def attack(c):\n    type.__delattr__(c, 'check')")
g.call("attack", Account)
verdict(Account().check(99))
