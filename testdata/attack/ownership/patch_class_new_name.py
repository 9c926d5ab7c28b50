# A protocol method is put onto the supervisor's class.
from arena import Guest, verdict


class Ticket:
    pass


g = Guest("def attack(c):\n    c.__eq__ = lambda self, other: True")
g.call("attack", Ticket)
verdict(Ticket() == Ticket())
