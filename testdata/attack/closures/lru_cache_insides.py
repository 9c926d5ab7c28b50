# __wrapped__ and cache_clear of the supervisor's lru_cache.
from functools import lru_cache

from arena import Guest, verdict

calls = []


@lru_cache
def once(x):
    calls.append(x)


once(1)
Guest("def attack(f):\n    f.__wrapped__(1)").call("attack", once)
verdict(calls == [1, 1])
