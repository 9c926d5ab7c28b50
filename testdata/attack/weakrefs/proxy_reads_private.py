# A weak proxy made by the guest reads a private attribute of an object of the supervisor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


vault = Vault()
g = Guest("import weakref\ndef attack(v):\n    return weakref.proxy(v)._secret")
verdict(g.call("attack", vault) == "gold")
