# A class pattern in the guest matches by a private attribute.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(vault):
    match vault:
        case object(_secret=s):
            return s
""")
verdict(g.call("attack", Vault()) == "gold")
