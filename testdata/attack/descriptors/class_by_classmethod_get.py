# A classmethod of the guest, bound by hand to an object, is handed the object's class.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("def attack(t):\n    classmethod(lambda c: c()).__get__(t)()")
g.call("attack", t)
verdict(Ticket.sold != 1)
