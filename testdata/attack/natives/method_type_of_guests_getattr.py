# types.MethodType binds the vault to the guest's getattr; the supervisor calls it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from types import MethodType

def attack(vault):
    return MethodType(getattr, vault)
""")
f = g.call("attack", Vault())
verdict(g.do(lambda: f("_secret")) == "gold")
