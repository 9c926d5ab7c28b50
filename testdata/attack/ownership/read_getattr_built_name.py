# The private name is put together at run time, as an instance of a subclass of str.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class S(str):
    pass

def attack(v):
    return getattr(v, S('_sec' + 'ret'))
""")
verdict(g.call("attack", Vault()) == "gold")
