# The __mro__ of the class of an instance.
from arena import Guest, verdict


class Hidden:
    made = 0

    def __init__(self):
        Hidden.made += 1


class Public(Hidden):
    def __init__(self):
        pass


g = Guest("def attack(o):\n    type(o).__mro__[1]()")
g.call("attack", Public())
verdict(Hidden.made != 0)
