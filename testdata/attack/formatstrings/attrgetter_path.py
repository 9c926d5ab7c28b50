# A dotted path of attrgetter through a public attribute to a private one.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


class House:
    def __init__(self):
        self.vault = Vault()


g = Guest("import operator\n\ndef attack(h):\n    return operator.attrgetter('vault._secret')(h)")
verdict(g.call("attack", House()) == "gold")
