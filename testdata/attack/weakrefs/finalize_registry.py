# The registry of weakref.finalize shows the supervisor's functions and their arguments.
import weakref

from arena import Guest, verdict


class Thing:
    pass


thing = Thing()
weakref.finalize(thing, len, "gold").atexit = False
g = Guest("""
import weakref

def attack():
    for f, info in weakref.finalize._registry.items():
        return info.args[0]
""")
verdict(g.call("attack") == "gold")
