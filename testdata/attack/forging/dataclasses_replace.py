# dataclasses.replace makes a changed copy of a frozen dataclass.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass(frozen=True)
class Cheque:
    to: str
    amount: int


g = Guest("import dataclasses\n\ndef attack(c):\n    return dataclasses.replace(c, amount=10**6)")
c = g.call("attack", Cheque("you", 1))
verdict(isinstance(c, Cheque) and c.amount == 10**6)
