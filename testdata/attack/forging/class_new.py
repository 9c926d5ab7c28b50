# The inherited __new__ read off the class itself.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("def attack(c):\n    return c.__new__(c)")
verdict(isinstance(g.call("attack", Ticket), Ticket))
