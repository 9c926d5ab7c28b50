# The setter of the __class__ descriptor makes the guest's own object a ticket.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("""
class Mine:
    pass

def attack(cls):
    m = Mine()
    object.__dict__['__class__'].__set__(m, cls)
    return m
""")
verdict(type(g.call("attack", Ticket)) is Ticket)
