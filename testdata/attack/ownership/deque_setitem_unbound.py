# deque.__setitem__ on a foreign subclass that refuses writes.
import collections

from arena import Guest, verdict


class Roll(collections.deque):
    def __setitem__(self, i, x):
        raise PermissionError("no")


r = Roll(['me'])
g = Guest("""
import collections

def attack(r):
    collections.deque.__setitem__(r, 0, 'evil')
""")
g.call("attack", r)
verdict(list(r) == ['evil'])
