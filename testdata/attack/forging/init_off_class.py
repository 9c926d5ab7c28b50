# The __init__ read off the class is called on a living object.
from arena import Guest, verdict


class Account:
    def __init__(self, n):
        self.balance = n


a = Account(100)
g = Guest("def attack(c, a):\n    c.__init__(a, 10**6)")
g.call("attack", Account, a)
verdict(a.balance != 100)
