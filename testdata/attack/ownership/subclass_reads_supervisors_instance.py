# A subclass of the guest reads self._x of the supervisor's own instance through its method.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


v = Vault()
g = Guest("""
def attack(cls, v):
    class Mine(cls):
        def same(self, other):
            return other._secret
    return Mine().same(v)
""")
verdict(g.call("attack", Vault, v) == "gold")
