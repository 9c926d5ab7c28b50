# object.__getattribute__ bound by __get__ to the vault; the supervisor calls it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(vault):
    return object.__getattribute__.__get__(vault)
""")
f = g.call("attack", Vault())
verdict(g.do(lambda: f("_secret")) == "gold")
