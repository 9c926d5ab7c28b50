# The __class__ descriptor of object is called by hand.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("def attack(t):\n    object.__dict__['__class__'].__get__(t)()")
g.call("attack", t)
verdict(Ticket.sold != 1)
