# A partial over the class of an instance is called.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import functools

def attack(t):
    functools.partial(type(t))()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
