# func of a cached_property of the supervisor's class leads around it.
from functools import cached_property

from arena import Guest, verdict

made = []


class Store:
    @cached_property
    def key(self):
        made.append(self)
        return 1


s = Store()
s.key
g = Guest("def attack(s):\n    type(s).key.func('forged')")
g.call("attack", s)
verdict("forged" in made)
