# __call__ of a guest's object is the supervisor's dir: the local names of whoever calls it.
from arena import Guest, verdict

g = Guest("""
def attack(f):
    class M:
        __call__ = staticmethod(f)
    return M()
""")
m = g.call("attack", dir)


def use():
    secret = 1
    try:
        return m() if secret else ()
    except SystemError:
        return ()


verdict("secret" in (g.do(use) or ()))
