# The dict of keyword-only defaults is changed in place.
from arena import Guest, verdict


def door(guess, *, _secret="gold"):
    return guess == _secret


g = Guest("def attack(f):\n    f.__kwdefaults__['_secret'] = 'tin'")
g.call("attack", door)
verdict(door("tin"))
