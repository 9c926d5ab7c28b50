# format_map reads a private attribute of a value.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return '{v._secret}'.format_map({'v': v})")
verdict(g.call("attack", Vault()) == "gold")
