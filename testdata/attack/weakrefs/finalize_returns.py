# A finalizer that was lent gives what getattr of the supervisor's reads.
import weakref

from arena import Guest, verdict


class Thing:
    pass


class Account:
    def __init__(self):
        self._pin = "gold"


thing = Thing()
f = weakref.finalize(thing, getattr, Account(), "_pin")
f.atexit = False
g = Guest("def attack(f):\n    return f()")
verdict(g.call("attack", f) == "gold")
