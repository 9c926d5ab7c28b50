# inspect.getclosurevars reads cells and globals.
from arena import Guest, verdict

SECRET = "gold"


def door(guess):
    return guess == SECRET


g = Guest("import inspect\n\ndef attack(f):\n    return inspect.getclosurevars(f).globals['SECRET']")
verdict(g.call("attack", door) == "gold")
