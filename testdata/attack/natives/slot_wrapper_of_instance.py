# __getattribute__ of the vault itself, called by the supervisor for the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
def attack(vault):
    return map(hear, map(vault.__getattribute__, ["_secret"]))
""", hear=heard.append)
it = g.call("attack", Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
