# A copy of a list iterator of the supervisor reads ahead without consuming.
from arena import Guest, verdict

it = iter(["gold"])
g = Guest("""
import copy

def attack(it):
    try:
        return next(copy.copy(it))
    except copy.Error:
        pass
""")
verdict(g.call("attack", it) == "gold")
