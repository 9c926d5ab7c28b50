# The constructor is run a second time on a living object.
from arena import Guest, verdict


class Account:
    def __init__(self, n):
        self.balance = n


a = Account(100)
g = Guest("def attack(a):\n    a.__init__(10**6)")
g.call("attack", a)
verdict(a.balance != 100)
