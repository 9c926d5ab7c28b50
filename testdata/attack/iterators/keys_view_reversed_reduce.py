# A dict iterator of the supervisor, reduced, shows what is to come without consuming it.
from arena import Guest, verdict

it = iter({"gold": 1})
g = Guest("def attack(it):\n    return it.__reduce__()[1][0]")
verdict(g.call("attack", it) == ["gold"])
