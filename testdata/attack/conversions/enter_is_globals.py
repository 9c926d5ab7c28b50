# __enter__ of a guest's context manager is the supervisor's globals.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack(f):
    class M:
        __enter__ = staticmethod(f)
        def __exit__(self, *a):
            pass
    return M()
""")
m = g.call("attack", globals)


def use():
    with m as names:
        return names["pin"]


verdict(g.do(use) == 4321)
