# A property of the guest, bound by hand.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return property(lambda self: self._secret).__get__(v)
""")
verdict(g.call("attack", Vault()) == "gold")
