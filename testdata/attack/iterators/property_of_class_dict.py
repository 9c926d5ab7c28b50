# The supervisor's class dict, reached by its own mappingproxy, shows private methods.
from arena import Guest, verdict


class Vault:
    def _open(self):
        return "gold"


g = Guest("def attack(v):\n    return type(v).__dict__['_open'](v)")
verdict(g.call("attack", Vault()) == "gold")
