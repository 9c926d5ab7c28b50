# The classmethod _make of a named tuple passes over its check.
from collections import namedtuple

from arena import Guest, verdict


class Cheque(namedtuple("Base", "to amount")):
    def __new__(cls, to, amount):
        if amount > 10:
            raise PermissionError("too much")
        return super().__new__(cls, to, amount)


g = Guest("def attack(c):\n    return c._make(('me', 10**6))")
c = g.call("attack", Cheque)
verdict(isinstance(c, Cheque) and c.amount > 10)
