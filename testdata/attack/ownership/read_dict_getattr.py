# __dict__ by getattr.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return getattr(v, '__dict__')['_secret']
""")
verdict(g.call("attack", Vault()) == "gold")
