# A defaultdict hands out the function that makes its values.
from collections import defaultdict

from arena import Guest, verdict

d = defaultdict(lambda: "gold")
g = Guest("def attack(d):\n    return d.default_factory()")
verdict(g.call("attack", d) == "gold")
