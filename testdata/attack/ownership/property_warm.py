# Ten thousand reads of an own private property warm the place.
from arena import Guest, verdict


class Vault:
    @property
    def _secret(self):
        return "gold"


g = Guest("""
class Mine:
    @property
    def _secret(self):
        return 'mine'

def do(o):
    return o._secret

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Vault()
seen = g.call("attack", obj)
verdict(seen == "gold")
