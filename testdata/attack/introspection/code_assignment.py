# The guest puts code of its own into the supervisor's function.
from arena import Guest, verdict


def door(guess):
    return guess == "gold"


g = Guest("""
def yes(guess):
    return True

def attack(f):
    f.__code__ = yes.__code__
""")
g.call("attack", door)
verdict(door("tin"))
