# pickle.loads of the guest bound to a pickle that calls builtins.getattr; the supervisor calls it.
from arena import Guest, verdict

pin = 4321
g = Guest("""
import pickle
from functools import partial

class E:
    def __reduce__(self):
        return eval, ("pin",)

def attack():
    try:
        return partial(pickle.loads, pickle.dumps(E()))
    except pickle.PicklingError:
        pass
""")
f = g.call("attack")


def use():
    try:
        return f()
    except Exception:
        pass


verdict(use() == 4321)
