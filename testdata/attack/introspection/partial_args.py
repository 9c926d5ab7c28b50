# A partial shows the arguments that were fixed in it.
import functools

from arena import Guest, verdict


def compare(secret, guess):
    return secret == guess


g = Guest("def attack(p):\n    return p.args[0]")
verdict(g.call("attack", functools.partial(compare, "gold")) == "gold")
