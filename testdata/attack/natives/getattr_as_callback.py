# The guest hands back the supervisor's own getattr inside a map: who iterates it must not see for the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
def attack(their_getattr, vault):
    return map(hear, map(their_getattr, [vault], ["_secret"]))
""", hear=heard.append)
it = g.call("attack", getattr, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
