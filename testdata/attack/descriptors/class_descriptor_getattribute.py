# object.__getattribute__ with the name __class__.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("def attack(t):\n    object.__getattribute__(t, '__class__')()")
g.call("attack", t)
verdict(Ticket.sold != 1)
