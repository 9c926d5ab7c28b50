# from a module of the supervisor import a private name.
import sys
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m._secret = "gold"
m.rate = 1
sys.modules["bank"] = m
g = Guest("""
def attack():
    try:
        from bank import _secret
    except ImportError:
        return None
    return _secret
""")
verdict(g.call("attack") == "gold")
