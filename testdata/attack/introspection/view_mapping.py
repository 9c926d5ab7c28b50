# A view of the keys leads by mapping to the values.
from arena import Guest, verdict

g = Guest("def attack(keys):\n    return keys.mapping['a']")
verdict(g.call("attack", {"a": "gold"}.keys()) == "gold")
