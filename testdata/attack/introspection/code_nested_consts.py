# The constants of a nested function, through the code of the outer.
from arena import Guest, verdict


def door(guess):
    def check():
        return guess == "gold"
    return check()


g = Guest("""
import types

def attack(f):
    for c in f.__code__.co_consts:
        if isinstance(c, types.CodeType):
            return 'gold' in c.co_consts
""")
verdict(g.call("attack", door) is True)
