# The function in a property's setter, without the property, leads to its globals.
from arena import Guest, verdict

SECRET = "gold"


class Account:
    @property
    def limit(self):
        return 10

    @limit.setter
    def limit(self, n):
        raise AttributeError("no")


g = Guest("def attack(c):\n    return c.limit.fset.__globals__['SECRET']")
verdict(g.call("attack", Account) == "gold")
