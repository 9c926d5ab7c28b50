# dir lists private names.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return '_secret' in dir(v)")
verdict(g.call("attack", Vault()) is True)
