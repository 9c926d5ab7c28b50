# The __replace__ method of a dataclass.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass(frozen=True)
class Cheque:
    to: str
    amount: int


g = Guest("def attack(c):\n    return c.__replace__(amount=10**6)")
c = g.call("attack", Cheque("you", 1))
verdict(isinstance(c, Cheque) and c.amount == 10**6)
