# The registry of the supervisor's singledispatch function gives its private implementations.
import functools

from arena import Guest, verdict


@functools.singledispatch
def door(x):
    return None


@door.register
def _(x: bytes):
    return "gold"


g = Guest("def attack(f):\n    return f.registry[bytes](0)")
verdict(g.call("attack", door) == "gold")
