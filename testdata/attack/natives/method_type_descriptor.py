# A class of the guest whose __get__ is bound to the supervisor's getattr on the vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from types import MethodType

def attack(f, vault):
    class Name(str):
        look = property(MethodType(f, vault))
    return Name("_secret")
""")
n = g.call("attack", getattr, Vault())
verdict(g.do(lambda: n.look) == "gold")
