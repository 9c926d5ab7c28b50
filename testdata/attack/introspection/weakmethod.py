# A weak reference to a method gives the method's object.
import weakref

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.content = "gold"

    def look(self):
        return 1


v = Vault()
g = Guest("def attack(r):\n    return r().__self__.content")
verdict(g.call("attack", weakref.WeakMethod(v.look)) == "gold")
