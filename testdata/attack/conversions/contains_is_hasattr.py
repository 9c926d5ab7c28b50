# __contains__ of a guest's object is the supervisor's hasattr: an oracle for private names.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    class M:
        __contains__ = staticmethod(partial(f, vault))
    return M()
""")
m = g.call("attack", hasattr, Vault())
verdict(g.do(lambda: "_secret" in m) is True)
