# A class marked final is subclassed.
import typing

from arena import Guest, verdict


@typing.final
class Ticket:
    pass


g = Guest("""
def attack(t):
    return type('F', (type(t),), {})()
""")
verdict(isinstance(g.call("attack", Ticket()), Ticket))
