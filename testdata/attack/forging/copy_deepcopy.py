# copy.deepcopy of a list with a ticket in it.
from arena import Guest, verdict


class Ticket:
    pass


t = Ticket()
g = Guest("""
import copy

def attack(t):
    try:
        return copy.deepcopy([t])[0]
    except copy.Error:
        return None
""")
f = g.call("attack", t)
verdict(isinstance(f, Ticket) and f is not t)
