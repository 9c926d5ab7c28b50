# A base whose __mro_entries__ gives the class of an instance.
from arena import Guest, verdict


class Ticket:
    def __init__(self, n):
        self.n = n


g = Guest("""
class Entry:
    def __init__(self, t):
        self.t = t
    def __mro_entries__(self, bases):
        return (type(self.t),)

def attack(t):
    class Forged(Entry(t)):
        def __init__(self):
            self.n = 99
    return Forged()
""")
verdict(isinstance(g.call("attack", Ticket(1)), Ticket))
