# The builtins of the supervisor's function are replaced in place.
from arena import Guest, verdict

heard = []


def door(x):
    return len(x)


g = Guest("""
def attack(f):
    f.__globals__['len'] = lambda x: heard(x) or 0
""", heard=heard.append)
g.call("attack", door)
door("gold")
verdict(heard == ["gold"])
