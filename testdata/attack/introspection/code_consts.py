# The constants of a function's code hold its password.
from arena import Guest, verdict


def door(guess):
    return guess == "gold"


g = Guest("def attack(f):\n    return 'gold' in f.__code__.co_consts")
verdict(g.call("attack", door) is True)
