# The supervisor's getattr registered with a singledispatch function of the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial, singledispatch

def attack(f, vault):
    @singledispatch
    def show(x):
        pass
    show.register(str, partial(f, vault))
    return show
""")
f = g.call("attack", getattr, Vault())
verdict(g.do(lambda: f("_secret")) == "gold")
