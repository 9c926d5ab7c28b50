# types.SimpleNamespace made from the vars of an object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import types

def attack(v):
    return types.SimpleNamespace(**vars(v))._secret
""")
verdict(g.call("attack", Vault()) == "gold")
