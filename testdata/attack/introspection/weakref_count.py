# weakref.getweakrefs lists the callbacks that others set.
import weakref

from arena import Guest, verdict


class Thing:
    pass


t = Thing()
keep = weakref.ref(t, lambda r, secret="gold": None)
g = Guest("import weakref\n\ndef attack(t):\n    return weakref.getweakrefs(t)[0].__callback__.__defaults__[0]")
verdict(g.call("attack", t) == "gold")
