# The pickled state of a map holds function and iterator.
from arena import Guest, verdict

m = map(str.upper, ["gold"])
g = Guest("def attack(m):\n    return next(m.__reduce__()[1][1])")
verdict(g.call("attack", m) == "gold")
