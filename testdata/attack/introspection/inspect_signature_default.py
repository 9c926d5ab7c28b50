# A signature shows defaults, and an object among them its private parts.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


def door(v=Vault()):
    return None


g = Guest("import inspect\n\ndef attack(f):\n    return inspect.signature(f).parameters['v'].default._secret")
verdict(g.call("attack", door) == "gold")
