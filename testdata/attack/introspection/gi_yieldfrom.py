# A generator that delegates shows to whom.
from arena import Guest, verdict


def inner():
    yield 1
    yield "gold"


def outer():
    yield from inner()


it = outer()
next(it)
g = Guest("def attack(it):\n    return next(it.gi_yieldfrom)")
verdict(g.call("attack", it) == "gold")
