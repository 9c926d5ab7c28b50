# A contextvars.Context of the guest runs the supervisor's getattr when the supervisor calls it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from contextvars import copy_context
from functools import partial

def attack(f, vault):
    return partial(copy_context().run, f, vault, "_secret")
""")
f = g.call("attack", getattr, Vault())
verdict(g.do(lambda: f()) == "gold")
