# The supervisor's attrgetter, called by the guest for a private name and run in a map.
from operator import attrgetter

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
def attack(make, vault):
    return map(hear, map(make("_secret"), [vault]))
""", hear=heard.append)
it = g.call("attack", attrgetter, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
