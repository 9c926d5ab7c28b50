# The class from the reduced form.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
def attack(t):
    t.__reduce__()[1][0]()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
