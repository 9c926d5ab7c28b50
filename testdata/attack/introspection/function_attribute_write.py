# A counter that the supervisor keeps on its function is reset.
from arena import Guest, verdict


def door():
    door.calls += 1


door.calls = 3
g = Guest("def attack(f):\n    f.calls = 0")
g.call("attack", door)
verdict(door.calls == 0)
