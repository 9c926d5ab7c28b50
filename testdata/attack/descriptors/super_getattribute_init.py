# super.__getattribute__ by hand on the supervisor's object.
from arena import Guest, verdict


class Base:
    def _take(self):
        return "gold"


class Vault(Base):
    pass


g = Guest("def attack(c, v):\n    return super.__getattribute__(super(c, v), '_take')()")
verdict(g.call("attack", Vault, Vault()) == "gold")
