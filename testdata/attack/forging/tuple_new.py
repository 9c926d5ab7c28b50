# tuple.__new__ makes a named tuple of the supervisor's which checks in __new__.
from collections import namedtuple

from arena import Guest, verdict


class Cheque(namedtuple("Base", "to amount")):
    def __new__(cls, to, amount):
        if amount > 10:
            raise PermissionError("too much")
        return super().__new__(cls, to, amount)


g = Guest("def attack(c):\n    return tuple.__new__(c, ('me', 10**6))")
c = g.call("attack", Cheque)
verdict(isinstance(c, Cheque) and c.amount > 10)
