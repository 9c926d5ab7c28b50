# The __bases__ descriptor of type.
from arena import Guest, verdict


class Hidden:
    made = 0

    def __init__(self):
        Hidden.made += 1


class Public(Hidden):
    def __init__(self):
        pass


g = Guest("def attack(c):\n    type.__dict__['__bases__'].__get__(c)[0]()")
g.call("attack", Public)
verdict(Hidden.made != 0)
