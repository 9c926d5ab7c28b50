# The pickled state of a partial names its arguments.
import functools

from arena import Guest, verdict


def compare(secret, guess):
    return secret == guess


g = Guest("def attack(p):\n    return p.__reduce__()[2][1][0]")
verdict(g.call("attack", functools.partial(compare, "gold")) == "gold")
