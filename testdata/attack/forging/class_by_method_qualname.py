# The class by the name of its module.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import sys

def attack(t):
    getattr(sys.modules[type(t).__module__], type(t).__name__)()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
