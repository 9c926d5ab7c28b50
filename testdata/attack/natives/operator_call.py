# operator.call in a starmap calls the supervisor's getattr.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
from itertools import starmap
from operator import call

def attack(f, vault):
    return map(hear, starmap(call, [(f, vault, "_secret")]))
""", hear=heard.append)
it = g.call("attack", getattr, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
