# The globals of a function lead to the supervisor's names.
from arena import Guest, verdict

pin = 4321


def use():
    pass


g = Guest("def attack(f):\n    return f.__globals__['pin']")
verdict(g.call("attack", use) == 4321)
