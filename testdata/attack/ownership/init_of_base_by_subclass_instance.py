# A subclass of the guest skips the constructor of its base, which checks.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")

    def _stamp(self):
        return "gold"


g = Guest("""
def attack(t):
    return t.__new__(type(t))._stamp()
""")
t = object.__new__(Ticket)
verdict(g.call("attack", t) == "gold")
