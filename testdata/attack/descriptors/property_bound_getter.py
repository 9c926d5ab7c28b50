# property.__get__ of a foreign private property handed over, on an object of the guest.
from arena import Guest, verdict


class Vault:
    _key = "gold"

    @property
    def opener(self):
        return self.take(Vault._key)


g = Guest("""
class Fake:
    def take(self, key):
        return key

def attack(c):
    return c.opener.__get__(Fake())
""")
verdict(g.call("attack", Vault) == "gold")
