# functools.update_wrapper copies the __dict__ of the object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import functools

def attack(v):
    def w():
        pass
    functools.update_wrapper(w, v, assigned=('_secret',))
    return w._secret
""")
verdict(g.call("attack", Vault()) == "gold")
