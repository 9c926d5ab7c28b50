# pickle.dumps of an iterator of the supervisor shows all that it goes through.
from arena import Guest, verdict

it = iter(["x", "gold"])
next(it)
g = Guest("""
import pickle

def attack(it):
    try:
        return pickle.dumps(it)
    except pickle.PicklingError:
        pass
""")
verdict(b"gold" in (g.call("attack", it) or b""))
