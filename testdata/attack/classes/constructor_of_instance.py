# From an instance to its class to another instance, which the supervisor never made.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


ticket = Ticket()
Guest("def attack(t):\n    type(t)()").call("attack", ticket)
verdict(Ticket.sold != 1)
