# The bound append of a list leads to the list.
from arena import Guest, verdict

log = ["gold"]
g = Guest("def attack(append):\n    return append.__self__[0]")
verdict(g.call("attack", log.append) == "gold")
