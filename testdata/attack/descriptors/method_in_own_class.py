# A method of the supervisor's class is put into a class of the guest.
from arena import Guest, verdict


class Vault:
    _key = "gold"

    def opener(self):
        return self.take(Vault._key)


g = Guest("""
def attack(c):
    class Fake:
        opener = c.opener
        def take(self, key):
            return key
    return Fake().opener()
""")
verdict(g.call("attack", Vault) == "gold")
