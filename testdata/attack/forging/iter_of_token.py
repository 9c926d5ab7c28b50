# The class of an instance is called by iter with a sentinel.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
def attack(t):
    next(iter(type(t), 0))
""")
g.call("attack", t)
verdict(Ticket.made != 1)
