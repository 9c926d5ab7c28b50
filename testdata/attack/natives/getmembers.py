# inspect.getmembers of the guest lists private attributes.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import inspect

def attack(vault):
    return dict(inspect.getmembers(vault)).get("_secret")
""")
verdict(g.call("attack", Vault()) == "gold")
