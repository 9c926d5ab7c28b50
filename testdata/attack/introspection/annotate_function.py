# The __annotate__ function and the annotations of a function of the supervisor.
from arena import Guest, verdict


def door(n: "gold"):
    return n


g = Guest("def attack(f):\n    return f.__annotate__(1)['n']")
verdict(g.call("attack", door) == "gold")
