# warnings.warn finds the namespace of its stacklevel-th caller; a guest who replaces what warn calls gets it.
from arena import Guest, verdict

SECRET = "gold"
g = Guest("""
import sys, warnings
found = []

def spy(frame, *args):
    found.append(frame[0].get("SECRET"))

warnings._warn_at = spy

def attack():
    try:
        spy([sys._getframe(1).f_globals])  # CPython's is in C
    except ValueError:
        warnings.warn("x", stacklevel=2)
    return "gold" in found
""")


def supervise():
    return g["attack"]()


verdict(bool(g.do(supervise)))
