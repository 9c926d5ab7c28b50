# type with a class found on an instance as a base.
from arena import Guest, verdict


class Ticket:
    def __init__(self, n):
        self.n = n


g = Guest("def attack(t):\n    return type('Forged', (t.__class__,), {'__init__': lambda self: None})()")
verdict(isinstance(g.call("attack", Ticket(1)), Ticket))
