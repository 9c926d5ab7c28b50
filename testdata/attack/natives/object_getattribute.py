# object.__getattribute__ of the guest as a callback of the supervisor's reduce.
from functools import reduce

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    return object.__getattribute__
""")
f = g.call("attack")
verdict(g.do(lambda: reduce(f, ["_secret"], Vault())) == "gold")
