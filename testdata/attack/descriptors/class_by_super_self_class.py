# super with a public base and an object of a hidden subclass shows the hidden class.
from arena import Guest, verdict


class Public:
    pass


class Hidden(Public):
    made = 0

    def __init__(self):
        Hidden.made += 1


h = Hidden()
g = Guest("def attack(c, h):\n    super(c, h).__self_class__()")
g.call("attack", Public, h)
verdict(Hidden.made != 1)
