# The __mro__ and __base__ descriptors of type lead to bases that the supervisor never handed over.
from arena import Guest, verdict


class Hidden:
    made = 0

    def __init__(self):
        Hidden.made += 1


class Public(Hidden):
    def __init__(self):
        pass


g = Guest("def attack(c):\n    type.__dict__['__mro__'].__get__(c)[1]()")
g.call("attack", Public)
verdict(Hidden.made != 0)
