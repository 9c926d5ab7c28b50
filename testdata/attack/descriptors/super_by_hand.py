# super with a foreign object reaches the base method below an override that checks.
from arena import Guest, verdict


class Base:
    def _take(self):
        return "gold"


class Vault(Base):
    def _take(self):
        raise PermissionError("no")


g = Guest("def attack(c, v):\n    return super(c, v)._take()")
verdict(g.call("attack", Vault, Vault()) == "gold")
