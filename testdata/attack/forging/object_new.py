# object.__new__ makes an instance without its constructor.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("def attack(c):\n    return object.__new__(c)")
verdict(isinstance(g.call("attack", Ticket), Ticket))
