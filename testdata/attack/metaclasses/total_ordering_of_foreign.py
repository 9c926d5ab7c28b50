# functools.total_ordering writes operators into the supervisor's class.
from arena import Guest, verdict


class Rank:
    def __lt__(self, other):
        return False


g = Guest("import functools\n\ndef attack(c):\n    functools.total_ordering(c)")
g.call("attack", Rank)
verdict(g.do(lambda: Rank() >= Rank()) is not None)
