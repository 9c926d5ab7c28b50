# hasattr tells which private names there are.
from arena import Guest, verdict


class Vault:
    def __init__(self, seven):
        if seven:
            self._seven = 1


g = Guest("def attack(v):\n    return hasattr(v, '_seven')")
verdict(g.call("attack", Vault(True)) is True)
