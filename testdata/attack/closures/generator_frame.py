# The frame of a generator shows its locals.
from arena import Guest, verdict


def make():
    secret = "gold"
    yield len(secret)
    yield secret and 1


it = make()
next(it)
g = Guest("def attack(it):\n    return it.gi_frame.f_locals['secret']")
verdict(g.call("attack", it) == "gold")
