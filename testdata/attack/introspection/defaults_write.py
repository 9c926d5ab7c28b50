# The guest writes the defaults of the supervisor's function.
from arena import Guest, verdict


def door(guess, _secret="gold"):
    return guess == _secret


g = Guest("def attack(f):\n    f.__defaults__ = ('tin',)")
g.call("attack", door)
verdict(door("tin"))
