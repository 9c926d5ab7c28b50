# A class of the guest whose __radd__ is the supervisor's vars: the supervisor adds its vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

g = Guest("""
def attack(f):
    class M:
        __radd__ = staticmethod(f)
    return M()
""")
m = g.call("attack", vars)
verdict(g.do(lambda: Vault() + m) == {"_secret": "gold"})
