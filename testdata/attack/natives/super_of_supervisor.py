# The supervisor's super called with its class and object, through a map.
from arena import Guest, verdict


class Base:
    def _open(self):
        return "gold"


class Vault(Base):
    def _open(self):
        return "closed"


heard = []
g = Guest("""
def attack(f, vault):
    return map(lambda s: hear(s._open()), map(f, [vault.__class__], [vault]))
""", hear=heard.append)
it = g.call("attack", super, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
