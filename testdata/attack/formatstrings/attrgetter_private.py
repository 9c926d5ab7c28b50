# operator.attrgetter reads a private attribute.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import operator\n\ndef attack(v):\n    return operator.attrgetter('_secret')(v)")
verdict(g.call("attack", Vault()) == "gold")
