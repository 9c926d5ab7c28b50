# __setstate__ rewinds an iterator of the supervisor, which pays twice.
from arena import Guest, verdict

it = iter([1, 2])
next(it)
g = Guest("def attack(it):\n    it.__setstate__(0)")
g.call("attack", it)
verdict(next(it) == 1)
