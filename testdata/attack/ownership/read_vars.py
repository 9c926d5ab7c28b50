# vars of an object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return vars(v)['_secret']
""")
verdict(g.call("attack", Vault()) == "gold")
