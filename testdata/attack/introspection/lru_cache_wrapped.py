# The function under an lru_cache.
import functools

from arena import Guest, verdict

SECRET = "gold"


@functools.lru_cache
def door(n):
    return n


g = Guest("def attack(f):\n    return f.__wrapped__.__globals__['SECRET']")
verdict(g.call("attack", door) == "gold")
