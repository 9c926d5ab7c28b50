# The frame of a suspended generator shows its locals.
from arena import Guest, verdict


def numbers():
    secret = "gold"
    yield 1
    yield secret == "tin"


it = numbers()
next(it)
g = Guest("def attack(it):\n    return it.gi_frame.f_locals['secret']")
verdict(g.call("attack", it) == "gold")
