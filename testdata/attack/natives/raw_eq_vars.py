# __eq__ of a guest's object is the guest's own vars: the supervisor compares its vault with it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    class M:
        __eq__ = staticmethod(vars)
    return M()
""")
m = g.call("attack")
verdict(g.do(lambda: m == Vault()) == {"_secret": "gold"})
