# __setstate__ of a partial replaces its function.
from functools import partial

from arena import Guest, verdict


def pay(to):
    return to


f = partial(pay, to="charity")
g = Guest("def attack(f):\n    f.__setstate__((lambda to: 'mallory', (), {'to': 1}, {}))")
g.call("attack", f)
verdict(f() == "mallory")
