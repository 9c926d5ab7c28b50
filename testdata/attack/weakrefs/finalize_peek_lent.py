# peek and detach of a finalizer that was lent show what it was given.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
f = weakref.finalize(thing, len, "gold")
f.atexit = False
g = Guest("def attack(f):\n    return f.peek()[2][0]\ndef detach(f):\n    return f.detach()[2][0]")
verdict(g.call("attack", f) == "gold" or g.call("detach", f) == "gold")
