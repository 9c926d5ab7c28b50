# dataclasses.replace of the supervisor in a map makes another ticket.
from dataclasses import dataclass, replace

from arena import Guest, verdict


@dataclass(frozen=True)
class Ticket:
    seat: int = 1


got = []
g = Guest("""
from functools import partial

def attack(f, ticket):
    return map(hear, map(partial(f, seat=5), [ticket]))
""", hear=got.append)
it = g.call("attack", replace, Ticket())
g.do(lambda: list(it or ()))
verdict(bool(got) and got[0].seat == 5)
