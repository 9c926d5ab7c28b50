# __reduce__ of a bound method shows its object.
from arena import Guest, verdict

log = ["gold"]
g = Guest("def attack(append):\n    return append.__reduce__()[1][0][0]")
verdict(g.call("attack", log.append) == "gold")
