# The member descriptor of a slot reads a private slot.
from arena import Guest, verdict


class Vault:
    __slots__ = ("_secret",)

    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(c, v):\n    return c.__dict__['_secret'].__get__(v)")
verdict(g.call("attack", Vault, Vault()) == "gold")
