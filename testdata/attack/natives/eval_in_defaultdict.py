# The supervisor's eval as the factory of a defaultdict.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = 4321
g = Guest("""
from collections import defaultdict
from functools import partial

def attack(f):
    return defaultdict(partial(f, "pin"))
""")
d = g.call("attack", eval)
verdict(attempt(lambda: d["x"]) == 4321)
