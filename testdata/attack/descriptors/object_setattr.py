# object.__setattr__ passes over a class that refuses writes.
from arena import Guest, verdict


class Account:
    def __init__(self):
        object.__setattr__(self, "balance", 100)

    def __setattr__(self, name, value):
        raise AttributeError(name)


a = Account()
g = Guest("def attack(a):\n    object.__setattr__(a, 'balance', 10**6)")
g.call("attack", a)
verdict(a.balance != 100)
