# string.Formatter has its own walk of paths.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import string\n\ndef attack(v):\n    return string.Formatter().format('{0._secret}', v)")
verdict(g.call("attack", Vault()) == "gold")
