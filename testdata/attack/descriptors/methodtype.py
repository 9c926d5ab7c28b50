# types.MethodType binds a function of the guest to the supervisor's object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import types

def peek(self):
    return self._secret

def attack(v):
    return types.MethodType(peek, v)()
""")
verdict(g.call("attack", Vault()) == "gold")
