# The getter of a property runs on an object of the guest and hands it what the supervisor keeps.
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
    return c.opener.fget(Fake())
""")
verdict(g.call("attack", Vault) == "gold")
