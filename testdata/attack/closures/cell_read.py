# A function's closure shows the supervisor's secret.
from arena import Guest, verdict


def make():
    secret = "gold"
    return lambda: len(secret)


g = Guest("def attack(f):\n    return f.__closure__[0].cell_contents")
verdict(g.call("attack", make()) == "gold")
