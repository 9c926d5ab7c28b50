# __bool__ of a guest's object is the supervisor's exec: it would write the supervisor's globals.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


balance = 100
g = Guest("""
from functools import partial

def attack(f):
    class M:
        __bool__ = staticmethod(partial(f, "global balance; balance = 10**6"))
    return M()
""")
m = g.call("attack", exec)
attempt(lambda: 1 if m else 0)
verdict(balance != 100)
