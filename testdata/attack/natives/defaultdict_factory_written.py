# The guest sets default_factory of the supervisor's defaultdict to the supervisor's globals.
from collections import defaultdict

from arena import Guest, verdict

pin = 4321
d = defaultdict(list)
Guest("""
def attack(f, d):
    d.default_factory = f
""").call("attack", globals, d)
verdict("pin" in d["x"])
