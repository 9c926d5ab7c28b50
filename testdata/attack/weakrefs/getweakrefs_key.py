# getweakrefs finds the keyed reference of a WeakValueDictionary of the supervisor, with its secret key.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
table = weakref.WeakValueDictionary({"gold": thing})
g = Guest("""
import weakref

def attack(thing):
    for r in weakref.getweakrefs(thing):
        if hasattr(r, "key"):
            return r.key
""")
verdict(g.call("attack", thing) == "gold")
