# map over getattr inside the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return list(map(getattr, [v], ['_secret']))[0]
""")
verdict(g.call("attack", Vault()) == "gold")
