# __reduce__ of a list iterator gives the supervisor's list itself.
from arena import Guest, verdict

orders = ["a"]
it = iter(orders)
g = Guest("def attack(it):\n    it.__reduce__()[1][0].append('forged')")
g.call("attack", it)
verdict("forged" in orders)
