# A private attribute as the width in an f-string.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._width = 7


g = Guest("def attack(v):\n    return len(f\"{'':{v._width}}\")")
verdict(g.call("attack", Vault()) == 7)
