# inspect.getclosurevars of the guest on a function of the supervisor.
from arena import Guest, verdict


def make():
    secret = "gold"
    return lambda: len(secret)


g = Guest("import inspect\ndef attack(f):\n    return inspect.getclosurevars(f).nonlocals['secret']")
verdict(g.call("attack", make()) == "gold")
