# An object of the guest takes on the supervisor's class and is a forged ticket.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("""
class Mine:
    pass

def attack(cls):
    m = Mine()
    m.__class__ = cls
    return m
""")
verdict(type(g.call("attack", Ticket)) is Ticket)
