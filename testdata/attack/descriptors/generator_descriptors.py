# The descriptors of the generator type on a foreign generator.
from arena import Guest, verdict


def numbers():
    secret = "gold"
    yield 1
    yield secret


it = numbers()
next(it)
g = Guest("""
kind = type(x for x in ())

def first(it):
    return kind.gi_frame.__get__(it).f_locals['secret']

def second(it):
    return object.__getattribute__(it, 'gi_frame').f_locals['secret']
""")
verdict("gold" in [g.call(n, it) for n in ("first", "second")])
