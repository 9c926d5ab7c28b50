# The guest subclasses the class of an object that it was handed.
from arena import Guest, verdict


class Ticket:
    def __init__(self, n):
        self.n = n


g = Guest("""
def attack(t):
    class Forged(type(t)):
        def __init__(self):
            self.n = 99
    return Forged()
""")
verdict(isinstance(g.call("attack", Ticket(1)), Ticket))
