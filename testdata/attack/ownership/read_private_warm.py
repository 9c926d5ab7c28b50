# Ten thousand allowed reads warm the place in the guest's code; the next object is another's.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Mine:
    def __init__(self):
        self._secret = "mine"

def read(o):
    return o._secret

def attack(o):
    mine = Mine()
    for i in range(10_000):
        read(mine)
    return read(o)
""")
verdict(g.call("attack", Vault()) == "gold")
