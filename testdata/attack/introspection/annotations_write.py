# The annotations of the supervisor's function are written in place.
from arena import Guest, verdict


def door(n: int):
    return n


g = Guest("def attack(f):\n    f.__annotations__['n'] = str")
g.call("attack", door)
verdict(door.__annotations__["n"] is str)
