# The class of an instance through a weak reference and its proxy.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import weakref

def attack(t):
    weakref.ref(type(t))()()
    weakref.proxy(t).__class__()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
