# The getter of a property, taken from the class, is called with an object of the guest.
from arena import Guest, verdict

given = []


class Teller:
    name = "x"

    @property
    def open(self):
        given.append(self.name)


g = Guest("""
class Mine:
    name = "forged"

def attack(t):
    type(t).open.fget(Mine())
""")
g.call("attack", Teller())
verdict(given == ["forged"])
