# cache_clear of the supervisor's lru_cache makes it compute again.
from functools import lru_cache

from arena import Guest, verdict

calls = []


@lru_cache
def once(x):
    calls.append(x)


once(1)
g = Guest("def attack(f):\n    f.cache_clear()")
g.call("attack", once)
once(1)
verdict(calls == [1, 1])
