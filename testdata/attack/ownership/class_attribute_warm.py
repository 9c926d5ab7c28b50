# Ten thousand reads of an own private class attribute warm the place.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("""
class Mine:
    _secret = 'mine'

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
