# The __dict__ descriptor of type reads the namespace of a foreign class.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("def attack(c):\n    return type.__dict__['__dict__'].__get__(c)['_secret']")
verdict(g.call("attack", Vault) == "gold")
