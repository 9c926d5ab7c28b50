# A subclass of a final class is made by giving a class other bases.
try:
    import adder
    final = adder.final
except ImportError:
    final = lambda cls: cls
from arena import Guest, verdict


@final
class Ticket:
    def price(self):
        return 10


g = Guest("""
class Base:
    pass
class Free(Base):
    def price(self):
        return 0
def attack():
    Free.__bases__ = (Ticket,)
    return Free()
""", Ticket=Ticket)
made = g.call("attack")
verdict(isinstance(made, Ticket))
