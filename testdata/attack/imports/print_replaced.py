# The guest replaces builtins.print and hears what the supervisor prints.
import builtins

from arena import Guest, verdict

heard = []
kept = builtins.print
Guest("""
import builtins
def attack():
    builtins.print = lambda *a, **kw: hear(a[0])
""", hear=heard.append).call("attack")
print("gold", end="", file=__import__("io").StringIO())
builtins.print = kept
verdict(heard == ["gold"])
