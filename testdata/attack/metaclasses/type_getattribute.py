# type.__getattribute__ reads a private name of a class.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("def attack(c):\n    return type.__getattribute__(c, '_secret')")
verdict(g.call("attack", Vault) == "gold")
