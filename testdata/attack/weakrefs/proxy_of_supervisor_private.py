# A weak proxy made by the supervisor is handed out; the guest reads a private attribute through it.
import weakref

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


vault = Vault()
g = Guest("def attack(v):\n    return v._secret")
verdict(g.call("attack", weakref.proxy(vault)) == "gold")
