# A conversion after the path.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return '{0._secret!r}'.format(v)")
verdict(g.call("attack", Vault()) == "'gold'")
