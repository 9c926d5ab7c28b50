# A built-in is replaced for all.
from arena import Guest, verdict


g = Guest("""
import builtins

def attack():
    builtins.ascii = lambda o: 'evil'
""")
g.call("attack")
verdict(ascii(1) == "evil")
