# dataclasses.dataclass applied to the supervisor's class writes methods into it.
from arena import Guest, verdict


class Account:
    limit: int = 10


g = Guest("import dataclasses\n\ndef attack(c):\n    dataclasses.dataclass(c)")
g.call("attack", Account)
verdict(g.do(lambda: Account(99)) is not None)
