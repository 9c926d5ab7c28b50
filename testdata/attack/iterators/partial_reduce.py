# __reduce__ of a partial shows its function and arguments.
from functools import partial

from arena import Guest, verdict


def pay(key):
    return len(key)


f = partial(pay, "gold")
g = Guest("def attack(f):\n    return f.__reduce__()[2][1][0]")
verdict(g.call("attack", f) == "gold")
