# bytearray.__setitem__ on a foreign subclass that refuses writes.
import collections

from arena import Guest, verdict


class Roll(bytearray):
    def __setitem__(self, i, x):
        raise PermissionError("no")


r = Roll(b'a')
g = Guest("""
import collections

def attack(r):
    bytearray.__setitem__(r, 0, 98)
""")
g.call("attack", r)
verdict(bytes(r) == b'b')
