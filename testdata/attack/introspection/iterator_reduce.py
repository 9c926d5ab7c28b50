# The pickled state of an iterator holds the list under it, also what was passed already.
from arena import Guest, verdict

it = iter(["gold", "tin"])
next(it)
g = Guest("def attack(it):\n    return it.__reduce__()[1][0][0]")
verdict(g.call("attack", it) == "gold")
