# A view of the keys of an OrderedDict leads by mapping to the values.
from collections import OrderedDict

from arena import Guest, verdict

g = Guest("def attack(keys):\n    return keys.mapping['a']")
verdict(g.call("attack", OrderedDict(a="gold").keys()) == "gold")
