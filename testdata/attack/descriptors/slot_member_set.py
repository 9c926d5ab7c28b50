# The member descriptor of a public slot writes it.
from arena import Guest, verdict


class Account:
    __slots__ = ("balance",)

    def __init__(self):
        self.balance = 100


a = Account()
g = Guest("def attack(c, a):\n    c.balance.__set__(a, 10**6)")
g.call("attack", Account, a)
verdict(a.balance != 100)
