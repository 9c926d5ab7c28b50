# sys.modules by the name that a function shows.
from arena import Guest, verdict

SECRET = "gold"


def door():
    return None


g = Guest("""
import sys

def attack(f):
    return sys.modules[f.__module__].SECRET
""")
verdict(g.call("attack", door) == "gold")
