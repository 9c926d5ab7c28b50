# A copy of the supervisor's function is built over its own globals with other code.
from arena import Guest, verdict

SECRET = "gold"


def door():
    return None


g = Guest("""
import types

def peek():
    return SECRET

def attack(f):
    return types.FunctionType(peek.__code__, f.__globals__)()
""")
verdict(g.call("attack", door) == "gold")
