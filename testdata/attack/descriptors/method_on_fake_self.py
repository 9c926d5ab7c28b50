# A method taken from the class is called on an object of the guest, which then is trusted as self.
from arena import Guest, verdict


class Vault:
    _key = "gold"

    def refill(self):
        self.take(Vault._key)


heard = []
g = Guest("""
class Fake:
    def take(self, key):
        hear(key)

def attack(c):
    c.refill(Fake())
""", hear=heard.append)
g.call("attack", Vault)
verdict(heard == ["gold"])
