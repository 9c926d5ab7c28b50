# A partial of the supervisor's getattr, which the supervisor calls.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    return partial(f, vault, "_secret")
""")
f = g.call("attack", getattr, Vault())
verdict(g.do(lambda: f()) == "gold")
