# __eq__ of a guest's object is the supervisor's getattr; the supervisor compares it with a string.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    class M:
        __eq__ = staticmethod(partial(f, vault))
    return M()
""")
m = g.call("attack", getattr, Vault())
verdict(g.do(lambda: m == "_secret") == "gold")
