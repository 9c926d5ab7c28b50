# The guest reads a protected attribute of an OrderedDict.
from collections import OrderedDict

from arena import Guest, verdict

prices = OrderedDict(a=1)
prices._margin = "gold"
g = Guest("def attack(d):\n    return d._margin\ndef by_dict(d):\n    return vars(d)['_margin']")
verdict(g.call("attack", prices) == "gold" or g.call("by_dict", prices) == "gold")
