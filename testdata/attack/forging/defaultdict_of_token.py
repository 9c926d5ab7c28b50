# The class of an instance as the factory of a defaultdict.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import collections

def attack(t):
    collections.defaultdict(type(t))[0]
""")
g.call("attack", t)
verdict(Ticket.made != 1)
