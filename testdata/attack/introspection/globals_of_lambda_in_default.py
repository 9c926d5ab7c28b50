# A lambda stored as a default of a callback leads to its globals.
from arena import Guest, verdict

SECRET = "gold"


def door(key=lambda x: x):
    return key(1)


g = Guest("def attack(f):\n    return f.__defaults__[0].__globals__['SECRET']")
verdict(g.call("attack", door) == "gold")
