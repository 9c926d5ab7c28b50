# The guest assigns the class of an instance as a base of an own class.
from arena import Guest, verdict


class Ticket:
    pass


g = Guest("""
class Root:
    pass

class Mine(Root):
    pass

def attack(t):
    m = Mine()
    Mine.__bases__ = (type(t),)
    return m
""")
verdict(isinstance(g.call("attack", Ticket()), Ticket))
