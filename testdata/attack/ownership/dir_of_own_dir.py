# The supervisor's own __dir__ names what is private.
from arena import Guest, verdict


class Vault:
    _secret = "gold"

    def __dir__(self):
        return ["_secret", "name"]


g = Guest("def attack(v):\n    return '_secret' in dir(v) or '_secret' in v.__dir__()")
verdict(g.call("attack", Vault()) is True)
