# The keywords of a partial of the supervisor are changed in their dict.
from functools import partial

from arena import Guest, verdict


def pay(to):
    return to


f = partial(pay, to="charity")
g = Guest("def attack(f):\n    f.keywords['to'] = 'mallory'")
g.call("attack", f)
verdict(f() == "mallory")
