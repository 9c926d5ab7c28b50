# _replace of a named tuple makes a changed cheque out of a signed one.
from collections import namedtuple

from arena import Guest, verdict


class Cheque(namedtuple("Base", "to amount")):
    def __new__(cls, to, amount):
        if amount > 10:
            raise PermissionError("too much")
        return super().__new__(cls, to, amount)


g = Guest("def attack(c):\n    return c._replace(amount=10**6)")
c = g.call("attack", Cheque("you", 1))
verdict(isinstance(c, Cheque) and c.amount > 10)
