# types.GenericAlias over the class of an instance is called.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import types

def attack(t):
    types.GenericAlias(type(t), int)()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
