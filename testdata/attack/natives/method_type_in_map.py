# types.MethodType over the supervisor's getattr in a map of the guest's.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
from types import MethodType

def attack(f, vault):
    return map(hear, map(MethodType(f, vault), ["_secret"]))
""", hear=heard.append)
it = g.call("attack", getattr, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
