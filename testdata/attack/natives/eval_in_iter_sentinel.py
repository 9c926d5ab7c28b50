# iter(f, sentinel) over the supervisor's eval.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = 4321
g = Guest("""
from functools import partial

def attack(f):
    return iter(partial(f, "pin"), None)
""")
it = g.call("attack", eval)
verdict(attempt(lambda: next(it)) == 4321)
