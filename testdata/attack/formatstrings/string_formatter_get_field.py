# string.Formatter.get_field gives the object itself.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = ["gold"]


g = Guest("import string\n\ndef attack(v):\n    return string.Formatter().get_field('0._secret', (v,), {})[0]")
verdict(g.call("attack", Vault()) == ["gold"])
