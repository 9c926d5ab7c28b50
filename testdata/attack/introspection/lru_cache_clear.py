# The cache of the supervisor's function is cleared and its parameters written.
import functools

from arena import Guest, verdict

calls = []


@functools.lru_cache
def door(n):
    calls.append(n)
    return n


door(1)
g = Guest("def attack(f):\n    f.__wrapped__(1)")
g.call("attack", door)
verdict(len(calls) == 2)
