# __call__ of a guest's object is the guest's own getattr: the supervisor calls it with its vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    class M:
        __call__ = staticmethod(getattr)
    return M()
""")
m = g.call("attack")
verdict(g.do(lambda: m(Vault(), "_secret")) == "gold")
