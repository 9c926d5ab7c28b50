# A string.Formatter of the guest, its format bound to the guest's text.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial
from string import Formatter

def attack():
    return partial(Formatter().format, "{0._secret}")
""")
f = g.call("attack")
verdict(g.do(lambda: f(Vault())) == "gold")
