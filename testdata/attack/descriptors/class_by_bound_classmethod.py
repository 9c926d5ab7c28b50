# The class from a bound classmethod's __self__.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1

    @classmethod
    def price(cls):
        return 1


t = Ticket()
g = Guest("def attack(t):\n    t.price.__self__()")
g.call("attack", t)
verdict(Ticket.sold != 1)
