# __missing__ of a guest's dict is the supervisor's eval itself: the key is evaluated where the supervisor stands.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack(f):
    class M(dict):
        __missing__ = staticmethod(f)
    return M()
""")
m = g.call("attack", eval)


def use():
    try:
        return m["pin"]
    except SystemError:
        pass


verdict(g.do(use) == 4321)
