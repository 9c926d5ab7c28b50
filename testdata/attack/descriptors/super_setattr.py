# super with a foreign object reaches object.__setattr__.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


a = Account()
g = Guest("def attack(c, a):\n    super(c, a).__setattr__('balance', 10**6)")
g.call("attack", Account, a)
verdict(a.balance != 100)
