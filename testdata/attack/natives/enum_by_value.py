# The guest gets the members of an enum from one of them.
from enum import Enum

from arena import Guest, verdict


class Role(Enum):
    USER = 1
    ADMIN = 2


g = Guest("""
def attack(role):
    return type(role)(2)
""")
verdict(g.call("attack", Role.USER) is Role.ADMIN)
