# list.__init__ and dict.__init__ empty and refill a subclass that refuses writes.
from arena import Guest, verdict


class Roll(list):
    def append(self, x):
        raise PermissionError("no")


r = Roll(["me"])
g = Guest("def attack(r):\n    type(r).__init__(r, ['evil'])")
g.call("attack", r)
verdict(list(r) == ["evil"])
