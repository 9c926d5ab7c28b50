# A default of a parameter that nobody is to pass.
from arena import Guest, verdict


def door(guess, _secret="gold"):
    return guess == _secret


g = Guest("def attack(f):\n    return f.__defaults__[0]")
verdict(g.call("attack", door) == "gold")
