# The guest clears the supervisor's WeakKeyDictionary entry through the references of a key.
import weakref

from arena import Guest, verdict


class Key:
    pass


key = Key()
table = weakref.WeakKeyDictionary({key: "gold"})
g = Guest("""
import weakref

def attack(key):
    for r in weakref.getweakrefs(key):
        if r.__callback__:
            r.__callback__(r)
""")
g.call("attack", key)
verdict(len(table) == 0)
