# The guest finds a module of the supervisor in sys.modules.
import sys
import types

from arena import Guest, verdict

m = types.ModuleType("settings")
m.secret = "gold"
sys.modules["settings"] = m
g = Guest("""
import sys
def attack():
    return sys.modules["settings"].secret
""")
verdict(g.call("attack") == "gold")
