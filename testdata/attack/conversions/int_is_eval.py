# __int__ of a guest's object is the supervisor's eval of an expression that calls back the guest.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = 4321
heard = []
g = Guest("""
from functools import partial

def attack(f):
    class M:
        __int__ = staticmethod(partial(f, "hear(pin) or 1"))
    return M()
""", hear=heard.append)
hear = heard.append
m = g.call("attack", eval)
attempt(lambda: int(m))
verdict(heard == [4321])
