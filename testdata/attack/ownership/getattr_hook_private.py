# A private name reaches the supervisor's __getattr__, which passes all on to what it wraps.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


class Proxy:
    def __init__(self, target):
        self.__target = target

    def __getattr__(self, name):
        return getattr(self.__target, name)


g = Guest("def attack(p):\n    return p._secret")
verdict(g.call("attack", Proxy(Vault())) == "gold")
