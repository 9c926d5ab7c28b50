# In a subclass of the guest, super(Mine, self) with the supervisor's own instance.
from arena import Guest, verdict


class Base:
    def _take(self):
        return "gold"


class Vault(Base):
    def _take(self):
        raise PermissionError("no")


g = Guest("""
def attack(c, v):
    class Mine(c):
        def peek(self, other):
            return super(c, other)._take()
    return Mine().peek(v)
""")
verdict(g.call("attack", Vault, Vault()) == "gold")
