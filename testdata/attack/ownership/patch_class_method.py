# The class that was handed over is patched.
from arena import Guest, verdict


class Account:
    def check(self, n):
        return n < 10


g = Guest("def attack(c):\n    c.check = lambda self, n: True")
g.call("attack", Account)
verdict(Account().check(99))
