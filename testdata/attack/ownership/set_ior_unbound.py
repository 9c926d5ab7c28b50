# set.__ior__ on a foreign subclass that refuses it.
import collections

from arena import Guest, verdict


class Roll(set):
    def __ior__(self, x):
        raise PermissionError("no")


r = Roll(['me'])
g = Guest("""
import collections

def attack(r):
    set.__ior__(r, {'evil'})
""")
g.call("attack", r)
verdict('evil' in r)
