# A class pattern inside a class, where names are mangled.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Vault:
    def peek(v):
        match v:
            case object(_secret=s):
                return s

def attack(v):
    return Vault.peek(v)
""")
verdict(g.call("attack", Vault()) == "gold")
