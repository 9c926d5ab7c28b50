# __getitem__ of a guest's object is the supervisor's vars itself: the supervisor looks its vault up in it.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

g = Guest("""
def attack(f):
    class M:
        __getitem__ = staticmethod(f)
    return M()
""")
m = g.call("attack", vars)
verdict(g.do(lambda: m[Vault()]) == {"_secret": "gold"})
