# operator.methodcaller calls a private method.
from arena import Guest, verdict


class Vault:
    def _open(self):
        return "gold"


g = Guest("import operator\n\ndef attack(v):\n    return operator.methodcaller('_open')(v)")
verdict(g.call("attack", Vault()) == "gold")
