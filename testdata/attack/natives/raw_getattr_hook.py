# __getattr__ of a guest's object is the supervisor's eval itself: the attribute's name is evaluated.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack(f):
    class M:
        __getattr__ = staticmethod(f)
    return M()
""")
m = g.call("attack", eval)


def use():
    try:
        return m.pin
    except SystemError:
        pass


verdict(g.do(use) == 4321)
