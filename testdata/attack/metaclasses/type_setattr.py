# type.__setattr__ patches a class.
from arena import Guest, verdict


class Account:
    def check(self, n):
        return n < 10


g = Guest("def attack(c):\n    type.__setattr__(c, 'check', lambda self, n: True)")
g.call("attack", Account)
verdict(Account().check(99))
