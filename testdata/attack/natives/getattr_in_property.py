# A property whose getter is the supervisor's getattr on the vault, on a str that is the name.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    class Name(str):
        look = property(partial(f, vault))
    return Name("_secret")
""")
n = g.call("attack", getattr, Vault())
verdict(g.do(lambda: n.look) == "gold")
