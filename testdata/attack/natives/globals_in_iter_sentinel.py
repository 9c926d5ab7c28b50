# iter(f, sentinel) over the supervisor's globals.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack(f):
    return iter(f, 0)
""")
it = g.call("attack", globals)
verdict(g.do(lambda: next(it)["pin"]) == 4321)
