# The path of a format string meets an object whose __getattr__ passes private names on.
from arena import Guest, verdict


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(p):\n    return '{0._secret}'.format(p)")
verdict(g.call("attack", Proxy(Vault())) == "gold")
