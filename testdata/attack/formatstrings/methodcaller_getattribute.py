# methodcaller calls __getattribute__ with a private name.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import operator\n\ndef attack(v):\n    return operator.methodcaller('__getattribute__', '_secret')(v)")
verdict(g.call("attack", Vault()) == "gold")
