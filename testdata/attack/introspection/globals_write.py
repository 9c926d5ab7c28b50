# The guest rebinds a global of the supervisor by way of a function's globals.
from arena import Guest, verdict

LIMIT = 10


def door(n):
    return n <= LIMIT


g = Guest("def attack(f):\n    f.__globals__['LIMIT'] = 10**9")
g.call("attack", door)
verdict(door(11))
