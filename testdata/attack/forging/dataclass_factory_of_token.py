# The class of an instance as the default_factory of a field.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import dataclasses

def attack(t):
    dataclasses.make_dataclass('D', [('x', object, dataclasses.field(default_factory=type(t)))])()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
