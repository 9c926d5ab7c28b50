# types.MethodType binds the vault to the supervisor's getattr; the supervisor calls it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

g = Guest("""
from types import MethodType

def attack(f, vault):
    return MethodType(f, vault)
""")
f = g.call("attack", getattr, Vault())
verdict(g.do(lambda: f("_secret")) == "gold")
