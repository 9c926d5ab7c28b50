# string.Template of the supervisor substitutes from a guest's mapping that is the supervisor's getattr.
import string

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
from functools import partial

def attack(f, vault):
    class M(dict):
        __getitem__ = __missing__ = staticmethod(partial(f, vault))
    return M()
""")
m = g.call("attack", getattr, Vault())
verdict(g.do(lambda: string.Template("$_secret").substitute(m)) == "gold")
