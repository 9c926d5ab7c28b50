# __missing__ of a guest's dict is the supervisor's getattr; the supervisor formats a text with it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    class M(dict):
        __missing__ = staticmethod(partial(f, vault))
    return M()
""")
m = g.call("attack", getattr, Vault())
verdict(g.do(lambda: "%(_secret)s" % m) == "gold")
