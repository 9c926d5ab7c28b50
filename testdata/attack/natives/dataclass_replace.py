# dataclasses.replace of the guest makes another ticket with another field.
from dataclasses import dataclass, replace

from arena import Guest, verdict


@dataclass(frozen=True)
class Ticket:
    seat: int = 1


g = Guest("""
import dataclasses

def attack(ticket):
    return dataclasses.replace(ticket, seat=5)
""")
t = g.call("attack", Ticket())
verdict(isinstance(t, Ticket) and t.seat == 5)
