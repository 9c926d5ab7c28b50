# __str__ of a guest's object is the supervisor's eval.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = "4321"
g = Guest("""
from functools import partial

def attack(f):
    class M:
        __str__ = staticmethod(partial(f, "pin"))
    return M()
""")
m = g.call("attack", eval)
verdict(attempt(lambda: str(m)) == "4321")
