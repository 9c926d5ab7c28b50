# The registry of a singledispatch function of the supervisor is written.
import functools

from arena import Guest, verdict


@functools.singledispatch
def allowed(x):
    return False


g = Guest("def attack(f):\n    f.register(int, lambda x: True)")
g.call("attack", allowed)
verdict(allowed(1) is True)
