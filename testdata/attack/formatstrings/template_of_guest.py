# A string.Template of the guest over a mapping that reads attributes.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import string

class Attributes(dict):
    def __missing__(self, name):
        return getattr(v, name)

def attack(vault):
    global v
    v = vault
    return string.Template('$_secret').substitute(Attributes())
""")
verdict(g.call("attack", Vault()) == "gold")
