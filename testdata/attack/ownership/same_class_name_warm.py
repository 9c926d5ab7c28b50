# Ten thousand reads on instances of an own class of the same name and layout.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Vault:
    def __init__(self):
        self._secret = 'mine'

def do(o):
    return o._secret

def attack(o):
    for i in range(10_000):
        do(Vault())
    return do(o)
""")
obj = Vault()
seen = g.call("attack", obj)
verdict(seen == "gold")
