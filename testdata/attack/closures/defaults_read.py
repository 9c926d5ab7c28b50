# The default argument of a function is a secret of the supervisor.
from arena import Guest, verdict


def use(key="gold"):
    return len(key)


g = Guest("def attack(f):\n    return f.__defaults__[0]")
verdict(g.call("attack", use) == "gold")
