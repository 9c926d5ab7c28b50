# getattr with a default.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return getattr(v, '_secret', None)
""")
verdict(g.call("attack", Vault()) == "gold")
