# A class pattern with keywords reads a private attribute.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    match v:
        case object(_secret=s):
            return s
""")
verdict(g.call("attack", Vault()) == "gold")
