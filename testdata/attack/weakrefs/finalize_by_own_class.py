# peek of the guest's own weakref.finalize is asked about a finalizer of the supervisor.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
f = weakref.finalize(thing, len, "gold")
f.atexit = False
g = Guest("import weakref\ndef attack(f):\n    return weakref.finalize.peek(f)[2][0]")
verdict(g.call("attack", f) == "gold")
