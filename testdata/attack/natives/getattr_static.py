# inspect.getattr_static of the guest reads a private attribute.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import inspect

def attack(vault):
    return inspect.getattr_static(vault, "_secret")
""")
verdict(g.call("attack", Vault()) == "gold")
