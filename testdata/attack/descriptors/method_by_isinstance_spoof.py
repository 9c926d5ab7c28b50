# An object of the guest that says by __class__ to be an instance is the self of a method.
from arena import Guest, verdict


class Vault:
    _key = "gold"

    def opener(self):
        return self.take(Vault._key)


g = Guest("""
def attack(c):
    class Fake:
        @property
        def __class__(self):
            return c
        def take(self, key):
            return key
    return c.opener(Fake())
""")
verdict(g.call("attack", Vault) == "gold")
