# The debugging form of an f-string reads as the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return f'{v._secret=}'")
verdict(g.call("attack", Vault()) == "v._secret='gold'")
