# A singledispatch function of the guest is handed an object, and its registry a class.
import functools

from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("""
import functools

def attack(t):
    @functools.singledispatch
    def f(x):
        return None
    f.register(type(t), lambda x: None)
    for c in f.registry:
        if c is not object:
            c()
""")
g.call("attack", t)
verdict(Ticket.sold != 1)
