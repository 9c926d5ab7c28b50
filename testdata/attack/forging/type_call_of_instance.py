# type.__call__ of the class of an instance.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
def attack(t):
    type.__call__(type(t))
""")
g.call("attack", t)
verdict(Ticket.made != 1)
