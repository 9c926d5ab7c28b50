# The supervisor's getattr in an accumulate that starts with the vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from itertools import accumulate

def attack(f, vault):
    return accumulate(["_secret"], f, initial=vault)
""")
it = g.call("attack", getattr, Vault())
verdict(g.do(lambda: list(it)[1]) == "gold")
