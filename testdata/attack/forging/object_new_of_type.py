# object.__new__ with the class of an instance.
from arena import Guest, verdict


class Ticket:
    pass


t = Ticket()
g = Guest("def attack(t):\n    return object.__new__(type(t))")
f = g.call("attack", t)
verdict(isinstance(f, Ticket) and f is not t)
