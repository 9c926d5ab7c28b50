# gi_yieldfrom shows the inner generator, which the guest then drives.
from arena import Guest, verdict


def inner():
    got = yield 1
    taken.append(got)
    yield 2


def outer():
    yield from inner()


taken = []
it = outer()
next(it)
g = Guest("def attack(it):\n    it.gi_yieldfrom.send('forged')")
g.call("attack", it)
verdict(taken == ["forged"])
