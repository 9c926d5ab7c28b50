# object.__dir__ by hand.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return '_secret' in object.__dir__(v)")
verdict(g.call("attack", Vault()) is True)
