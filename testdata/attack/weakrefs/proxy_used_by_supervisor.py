# The guest's weak proxy of the vault, with the supervisor's getattr around it, is read by the supervisor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


vault = Vault()
heard = []
g = Guest("""
import weakref

def attack(f, v):
    return map(hear, map(f, [weakref.proxy(v)], ["_secret"]))
""", hear=heard.append)
it = g.call("attack", getattr, vault)
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
