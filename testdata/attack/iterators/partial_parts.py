# func and args of a partial of the supervisor.
from functools import partial

from arena import Guest, verdict

paid = []


def pay(to, amount):
    paid.append((to, amount))


f = partial(pay, "charity")
g = Guest("def attack(f):\n    f.func('mallory', f.args and 5)")
g.call("attack", f)
verdict(paid == [("mallory", 5)])
