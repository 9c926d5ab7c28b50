# __getattribute__ called on the object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return v.__getattribute__('_secret')
""")
verdict(g.call("attack", Vault()) == "gold")
