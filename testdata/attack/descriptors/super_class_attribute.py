# super with a foreign class twice reads a private class attribute of the base.
from arena import Guest, verdict


class Base:
    _secret = "gold"


class Vault(Base):
    pass


g = Guest("def attack(c):\n    return super(c, c)._secret")
verdict(g.call("attack", Vault) == "gold")
