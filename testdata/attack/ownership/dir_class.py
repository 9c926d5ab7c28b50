# dir of a class and type.__dir__ list private names.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("def attack(c):\n    return '_secret' in dir(c) or '_secret' in type.__dir__(c)")
verdict(g.call("attack", Vault) is True)
