# __callback__ of a reference that was handed out leads to the supervisor's function.
import weakref

from arena import Guest, verdict


class Thing:
    pass


called = []
thing = Thing()
ref = weakref.ref(thing, lambda r: called.append(r))
Guest("def attack(r):\n    r.__callback__('forged')").call("attack", ref)
verdict(called == ["forged"])
