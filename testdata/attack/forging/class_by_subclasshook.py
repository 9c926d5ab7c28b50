# The class is caught in the __subclasshook__ of an ABC of the guest.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
import abc

seen = []

class C(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c):
        seen.append(c)
        return True

def attack(t):
    isinstance(t, C)
    seen[0]()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
