# The guest imports a module that the supervisor made.
import sys
import types

from arena import Guest, verdict

m = types.ModuleType("settings")
m.secret = "gold"
sys.modules["settings"] = m
g = Guest("""
def attack():
    try:
        import settings
    except ImportError:
        return
    return settings.secret
""")
verdict(g.call("attack") == "gold")
