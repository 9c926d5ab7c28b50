# lru_cache of the guest over the supervisor's getattr, called by the supervisor and read by the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import lru_cache

def attack(f):
    global cached
    cached = lru_cache(f)
    return cached

def again(vault):
    return cached(vault, "_secret")
""")
vault = Vault()
f = g.call("attack", getattr)
g.do(lambda: f(vault, "_secret"))
verdict(g.call("again", vault) == "gold")
