# What a function refers to.
from arena import Guest, verdict

SECRET = "gold"


def door():
    return None


g = Guest("""
import gc

def attack(f):
    for r in gc.get_referents(f):
        if isinstance(r, dict) and 'SECRET' in r:
            return r['SECRET']
""")
verdict(g.call("attack", door) == "gold")
