# inspect.getattr_static looks into the instance's dict.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import inspect\n\ndef attack(v):\n    return inspect.getattr_static(v, '_secret')")
verdict(g.call("attack", Vault()) == "gold")
