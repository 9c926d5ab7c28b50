# __fspath__ of a guest's object is the supervisor's eval.
import os

from arena import Guest, verdict

place = "/secret/place"
g = Guest("""
from functools import partial

def attack(f):
    class M:
        __fspath__ = staticmethod(partial(f, "place"))
    return M()
""")
m = g.call("attack", eval)
verdict(g.do(lambda: os.fspath(m)) == "/secret/place")
