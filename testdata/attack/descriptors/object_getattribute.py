# object.__getattribute__ passes over the supervisor's own hook.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

    def __getattribute__(self, name):
        if name == "_secret":
            raise AttributeError(name)
        return object.__getattribute__(self, name)


g = Guest("def attack(v):\n    return object.__getattribute__(v, '_secret')")
verdict(g.call("attack", Vault()) == "gold")
