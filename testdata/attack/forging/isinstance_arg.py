# The class is caught in the __instancecheck__ of a metaclass of the guest.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
seen = []

class M(type):
    def __instancecheck__(cls, x):
        seen.append(x.__class__)
        return True
    def __subclasscheck__(cls, c):
        seen.append(c)
        return True

class C(metaclass=M):
    pass

def attack(t):
    isinstance(t, C)
    seen[0]()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
