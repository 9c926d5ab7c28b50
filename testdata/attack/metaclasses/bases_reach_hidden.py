# __bases__ of a handed class gives a constructor that was never handed over.
from arena import Guest, verdict


class Hidden:
    made = 0

    def __init__(self):
        Hidden.made += 1


class Public(Hidden):
    def __init__(self):
        pass


g = Guest("def attack(c):\n    c.__bases__[0]()")
g.call("attack", Public)
verdict(Hidden.made != 0)
