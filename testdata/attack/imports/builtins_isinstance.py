# The guest replaces builtins.isinstance.
from arena import Guest, verdict

g = Guest("""
import builtins
def attack():
    builtins.isinstance = lambda x, c: True
""")
g.call("attack")
verdict(isinstance("text", int))
