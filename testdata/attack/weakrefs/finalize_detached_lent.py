# detach of a finalizer that was lent takes its call away.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing, done = Thing(), []
f = weakref.finalize(thing, done.append, 1)
Guest("def attack(f):\n    f.detach()").call("attack", f)
verdict(not f.alive)
