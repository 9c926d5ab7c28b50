# super with a foreign object reads a private property of the base.
from arena import Guest, verdict


class Base:
    @property
    def _secret(self):
        return "gold"


class Vault(Base):
    pass


g = Guest("def attack(c, v):\n    return super(c, v)._secret")
verdict(g.call("attack", Vault, Vault()) == "gold")
