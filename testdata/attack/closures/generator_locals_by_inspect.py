# inspect.getgeneratorlocals of the guest on a generator of the supervisor.
from arena import Guest, verdict


def make():
    secret = "gold"
    yield len(secret)


it = make()
next(it)
g = Guest("import inspect\ndef attack(it):\n    return inspect.getgeneratorlocals(it)['secret']")
verdict(g.call("attack", it) == "gold")
