# The guest registers the class of a supervisor's object with an ABC of the library.
from collections.abc import Sequence

from arena import Guest, verdict


class Ticket:
    pass


Guest("""
from collections.abc import Sequence
def attack(t):
    Sequence.register(type(t))
""").call("attack", Ticket())
verdict(isinstance(Ticket(), Sequence))
