# Ten thousand reads of an own private slot warm the place.
from arena import Guest, verdict


class Vault:
    __slots__ = ("_secret",)

    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Mine:
    __slots__ = ('_secret',)

    def __init__(self):
        self._secret = 'mine'

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
