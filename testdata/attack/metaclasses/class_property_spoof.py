# An object of the guest says by __class__ that it is of the supervisor's class.
from arena import Guest, verdict


class Ticket:
    pass


g = Guest("""
def attack(t):
    class Evil:
        __class__ = type(t)
    return Evil()
""")
verdict(isinstance(g.call("attack", Ticket()), Ticket))
