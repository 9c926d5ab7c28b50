# The __objclass__ of a member descriptor.
from arena import Guest, verdict


class Ticket:
    __slots__ = ("n",)
    sold = 0

    def __init__(self):
        Ticket.sold += 1


g = Guest("def attack(d):\n    d.__objclass__()")
g.call("attack", Ticket.__dict__["n"])
verdict(Ticket.sold != 0)
