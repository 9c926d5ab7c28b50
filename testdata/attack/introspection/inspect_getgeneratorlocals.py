# inspect reads the locals of a generator.
from arena import Guest, verdict


def numbers():
    secret = "gold"
    yield 1
    yield secret == "tin"


it = numbers()
next(it)
g = Guest("import inspect\n\ndef attack(it):\n    return inspect.getgeneratorlocals(it)['secret']")
verdict(g.call("attack", it) == "gold")
