# getweakrefs finds the supervisor's reference, and its callback.
import weakref

from arena import Guest, verdict


class Thing:
    pass


called = []
thing = Thing()
ref = weakref.ref(thing, lambda r: called.append(r))
g = Guest("""
import weakref

def attack(thing):
    for r in weakref.getweakrefs(thing):
        if r.__callback__:
            r.__callback__("forged")
""")
g.call("attack", thing)
verdict(called == ["forged"])
