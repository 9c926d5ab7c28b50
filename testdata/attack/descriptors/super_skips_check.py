# super with a foreign object calls a public method of the base below an override that checks.
from arena import Guest, verdict


class Base:
    def take(self):
        return "gold"


class Vault(Base):
    def take(self):
        raise PermissionError("no")


g = Guest("def attack(v):\n    return super(type(v), v).take()")
verdict(g.call("attack", Vault()) == "gold")
