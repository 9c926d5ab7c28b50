# copy.copy of an iterator reads ahead without being seen.
from arena import Guest, verdict

it = iter(["gold"])
g = Guest("""
import copy

def attack(it):
    try:
        return next(copy.copy(it))
    except copy.Error:
        return None
""")
seen = g.call("attack", it)
verdict(seen == "gold" and next(it, None) == "gold")
