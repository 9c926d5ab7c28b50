# object.__setattr__ of __class__ makes the guest's own object a ticket.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("""
class Mine:
    pass

def attack(cls):
    m = Mine()
    object.__setattr__(m, '__class__', cls)
    return m
""")
verdict(type(g.call("attack", Ticket)) is Ticket)
