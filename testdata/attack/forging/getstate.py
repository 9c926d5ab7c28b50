# object.__getstate__ gives the dict of an object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return object.__getstate__(v)['_secret']")
verdict(g.call("attack", Vault()) == "gold")
