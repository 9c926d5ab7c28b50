# inspect.getmodule of a function of the supervisor.
from arena import Guest, verdict


def door():
    return None


g = Guest("""
import inspect

def attack(f):
    return inspect.getmodule(f).door is f
""")
verdict(g.call("attack", door) is True)
