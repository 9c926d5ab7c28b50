# Ten thousand allowed calls of getattr with a constant name.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Mine:
    def __init__(self):
        self._secret = 'mine'

def do(o):
    return getattr(o, '_secret')

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Vault()
seen = g.call("attack", obj)
verdict(seen == "gold")
