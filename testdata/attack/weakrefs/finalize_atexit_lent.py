# atexit of a finalizer that was lent is switched off.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
f = weakref.finalize(thing, len, "")
Guest("def attack(f):\n    f.atexit = False").call("attack", f)
verdict(not f.atexit)
