# Defaults of keyword-only parameters.
from arena import Guest, verdict


def door(guess, *, _secret="gold"):
    return guess == _secret


g = Guest("def attack(f):\n    return f.__kwdefaults__['_secret']")
verdict(g.call("attack", door) == "gold")
