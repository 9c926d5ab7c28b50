# list's operator methods on a foreign subclass that refuses them.
import collections

from arena import Guest, verdict


class Roll(list):
    def _no(self, *a):
        raise PermissionError("no")
    __delitem__ = __iadd__ = __imul__ = _no


r = Roll(['me'])
g = Guest("""
import collections

def attack(r):
    list.__delitem__(r, 0)
    list.__iadd__(r, ['evil'])
""")
g.call("attack", r)
verdict(list(r) == ['evil'])
