# The guest's own dir on the vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

g = Guest("""
def attack(vault):
    return dir(vault)
""")
verdict("_secret" in (g.call("attack", Vault()) or ()))
