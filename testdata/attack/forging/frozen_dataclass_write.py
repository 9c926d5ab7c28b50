# object.__setattr__ on a frozen dataclass.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass(frozen=True)
class Cheque:
    to: str
    amount: int


c = Cheque("you", 1)
g = Guest("def attack(c):\n    object.__setattr__(c, 'amount', 10**6)")
g.call("attack", c)
verdict(c.amount == 10**6)
