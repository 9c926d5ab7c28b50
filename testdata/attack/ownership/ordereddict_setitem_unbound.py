# OrderedDict.__setitem__ on a foreign subclass that refuses writes.
import collections

from arena import Guest, verdict


class Roll(collections.OrderedDict):
    def __setitem__(self, i, x):
        raise PermissionError("no")


r = Roll()
g = Guest("""
import collections

def attack(r):
    collections.OrderedDict.__setitem__(r, 0, 'evil')
""")
g.call("attack", r)
verdict(0 in r)
