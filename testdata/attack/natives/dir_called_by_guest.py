# The supervisor's dir, called by the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

g = Guest("""
def attack(f, vault):
    return f(vault)
""")
verdict("_secret" in (g.call("attack", dir, Vault()) or ()))
