# send of a generator leads to the generator.
from arena import Guest, verdict


def make():
    secret = "gold"
    yield len(secret)
    yield secret


it = make()
g = Guest("def attack(f):\n    it = f.__self__\n    next(it)\n    return next(it)")
verdict(g.call("attack", it.__next__) == "gold")
