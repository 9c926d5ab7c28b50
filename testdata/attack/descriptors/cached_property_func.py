# The function in a functools.cached_property runs on an object of the guest.
import functools

from arena import Guest, verdict


class Vault:
    _key = "gold"

    @functools.cached_property
    def opener(self):
        return self.take(Vault._key)


g = Guest("""
class Fake:
    def take(self, key):
        return key

def attack(c):
    return c.opener.func(Fake())
""")
verdict(g.call("attack", Vault) == "gold")
