# A %-format with the vars of an object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return '%(_secret)s' % vars(v)")
verdict(g.call("attack", Vault()) == "gold")
