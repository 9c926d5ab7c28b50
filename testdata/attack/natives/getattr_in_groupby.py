# The supervisor's getattr as the key of a groupby.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial
from itertools import groupby

def attack(f, vault):
    return groupby(["_secret"], partial(f, vault))
""")
it = g.call("attack", getattr, Vault())
verdict(g.do(lambda: [k for k, _ in it]) == ["gold"])
