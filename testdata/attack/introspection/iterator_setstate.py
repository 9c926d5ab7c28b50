# An iterator is set back to before what was passed already.
from arena import Guest, verdict

it = iter(["gold", "tin"])
next(it)
g = Guest("def attack(it):\n    it.__setstate__(0)\n    return next(it)")
verdict(g.call("attack", it) == "gold")
