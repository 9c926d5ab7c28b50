# __self__ of a bound method of the supervisor's list: from append to all.
from arena import Guest, verdict

log = ["gold"]
g = Guest("def attack(append):\n    log = append.__self__\n    log.clear()\n    return log")
g.call("attack", log.append)
verdict(log == [])
