# _make of a named tuple of the supervisor forges one.
from collections import namedtuple

from arena import Guest, verdict

Ticket = namedtuple("Ticket", "seat")
g = Guest("""
def attack(ticket):
    return ticket._make([5])
""")
t = g.call("attack", Ticket(1))
verdict(isinstance(t, Ticket) and t.seat == 5)
