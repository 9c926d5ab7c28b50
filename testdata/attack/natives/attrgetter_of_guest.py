# The guest's attrgetter as the key by which the supervisor maps its vaults.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from operator import attrgetter

def attack():
    return attrgetter("_secret")
""")
key = g.call("attack")
verdict(g.do(lambda: list(map(key, [Vault()]))) == ["gold"])
