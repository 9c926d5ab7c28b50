# Ten thousand calls of an own private method warm the place.
from arena import Guest, verdict


class Vault:
    def _open(self):
        return "gold"


g = Guest("""
class Mine:
    def _open(self):
        return 'mine'

def do(o):
    return o._open()

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Vault()
seen = g.call("attack", obj)
verdict(seen == "gold")
