# The class of an instance is called through starmap.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import itertools

def attack(t):
    list(itertools.starmap(type(t), [()]))
""")
g.call("attack", t)
verdict(Ticket.made != 1)
