# The class from a pattern that captures __class__.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
def attack(t):
    match t:
        case object(__class__=c):
            c()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
