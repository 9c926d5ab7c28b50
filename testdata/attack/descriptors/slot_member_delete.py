# The member descriptor of a slot deletes its content.
from arena import Guest, verdict


class Account:
    __slots__ = ("balance",)

    def __init__(self):
        self.balance = 100


a = Account()
g = Guest("def attack(c, a):\n    c.balance.__delete__(a)")
g.call("attack", Account, a)
verdict(not hasattr(a, "balance"))
