# __contains__ of a guest's object is the supervisor's exec itself: what it looks for is run in its frame.
from arena import Guest, verdict

balance = 100
g = Guest("""
def attack(f):
    class M:
        __contains__ = staticmethod(f)
    return M()
""")
m = g.call("attack", exec)


def use():
    try:
        "global balance; balance = 10**6" in m
    except SystemError:
        pass


g.do(use)
verdict(balance != 100)
