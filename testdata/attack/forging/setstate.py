# The supervisor's own __setstate__ is called by hand.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100

    def __setstate__(self, state):
        self.balance = state


a = Account()
g = Guest("def attack(a):\n    a.__setstate__(10**6)")
g.call("attack", a)
verdict(a.balance != 100)
