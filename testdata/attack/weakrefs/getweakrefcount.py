# getweakrefcount tells whether the supervisor watches an object.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
ref = weakref.ref(thing)
other = weakref.ref(thing, lambda r: None)
g = Guest("import weakref\ndef attack(thing):\n    return weakref.getweakrefcount(thing)")
verdict(g.call("attack", thing) == 2)
