# inspect.getmembers_static reads attributes with no hook between.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import inspect\n\ndef attack(v):\n    return dict(inspect.getmembers_static(v))['_secret']")
verdict(g.call("attack", Vault()) == "gold")
