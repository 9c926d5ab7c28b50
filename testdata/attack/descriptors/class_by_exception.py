# The class of an exception of the supervisor, from exc_info and from __exit__.
from arena import Guest, verdict


class Signal(Exception):
    made = 0

    def __init__(self):
        Signal.made += 1


def door():
    raise Signal


g = Guest("""
import sys

class Manager:
    def __enter__(self):
        pass
    def __exit__(self, kind, e, tb):
        self.kind = kind
        return True

def first(f):
    m = Manager()
    with m:
        f()
    m.kind()

def second(f):
    try:
        f()
    except Exception as e:
        kind = sys.exc_info()[0]
    kind()
""")
g.call("first", door)
g.call("second", door)
verdict(Signal.made > 2)
