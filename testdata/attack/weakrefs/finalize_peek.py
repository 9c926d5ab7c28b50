# peek of a finalizer that was handed out shows its arguments.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
f = weakref.finalize(thing, len, "gold")
f.atexit = False
g = Guest("def attack(f):\n    return f.__self__.peek()[2][0]")
verdict(g.call("attack", f.__call__) == "gold")
