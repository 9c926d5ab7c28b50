# The guest reads a protected attribute where it was allowed that of its own 1,000 times.
from collections import OrderedDict

from arena import Guest, verdict

prices = OrderedDict(a=1)
prices._margin = "gold"
g = Guest("""
from collections import OrderedDict

def read(d):
    return d._margin

def write(d):
    d._margin = "mine"

def attack(d):
    own = OrderedDict(a=1)
    own._margin = 1
    for _ in range(1000):
        write(own)
        read(own)
    return read(d)

def spoil(d):
    write(d)
""")
escaped = g.call("attack", prices) == "gold"
g.call("spoil", prices)
verdict(escaped or prices._margin != "gold")
