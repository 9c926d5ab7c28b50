# pydoc.locate finds the class by its name.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import pydoc

def attack(t):
    pydoc.locate('__main__.' + type(t).__name__)()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
