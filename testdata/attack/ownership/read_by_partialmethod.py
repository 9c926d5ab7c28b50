# functools.partialmethod of getattr.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import functools

def attack(v):
    return functools.partial(getattr, v, '_secret')()
""")
verdict(g.call("attack", Vault()) == "gold")
