# copy.copy makes a second ticket.
from arena import Guest, verdict


class Ticket:
    pass


t = Ticket()
g = Guest("""
import copy

def attack(t):
    try:
        return copy.copy(t)
    except copy.Error:
        return None
""")
f = g.call("attack", t)
verdict(isinstance(f, Ticket) and f is not t)
