# A ChainMap takes writes in its first mapping alone: maps leads to the others.
from collections import ChainMap

from arena import Guest, verdict

defaults = {"limit": 100}
settings = ChainMap({}, defaults)
g = Guest("def attack(s):\n    s.maps[1]['limit'] = 10**6\ndef parents(s):\n    s.parents['limit'] = 10**6")
g.call("attack", settings)
g.call("parents", settings)
verdict(defaults["limit"] != 100)
