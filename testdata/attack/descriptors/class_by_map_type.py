# type through map, sorted's key and a partial.
import functools

from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("""
import functools

def first(t):
    next(map(type, [t]))()

def second(t):
    functools.partial(type, t)()()

def third(t):
    property(type).__get__(t)()

def fourth(t):
    seen = []
    sorted([t], key=lambda x: seen.append(type(x)) or 0)
    seen[0]()
""")
for name in ("first", "second", "third", "fourth"):
    g.call(name, t)
verdict(Ticket.sold != 1)
