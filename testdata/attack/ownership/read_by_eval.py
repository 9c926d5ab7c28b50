# eval of a text in the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return eval('v._secret', {'v': v})
""")
verdict(g.call("attack", Vault()) == "gold")
