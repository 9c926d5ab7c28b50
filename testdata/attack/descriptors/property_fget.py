# The function in a property, without the property.
from arena import Guest, verdict

SECRET = "gold"


class Vault:
    @property
    def name(self):
        return "v"


g = Guest("def attack(c):\n    return c.name.fget.__globals__['SECRET']")
verdict(g.call("attack", Vault) == "gold")
