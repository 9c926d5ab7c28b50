# The descriptors of the function type, taken from an own function's type, on a foreign function.
from arena import Guest, verdict

SECRET = "gold"


def door(_secret="gold"):
    return SECRET == _secret


g = Guest("""
kind = type(lambda: 0)

def first(f):
    return kind.__dict__['__globals__'].__get__(f)['SECRET']

def second(f):
    return kind.__dict__['__defaults__'].__get__(f)[0]

def third(f):
    return kind.__defaults__.__get__(f)[0]

def fourth(f):
    return object.__getattribute__(f, '__defaults__')[0]
""")
verdict("gold" in [g.call(n, door) for n in ("first", "second", "third", "fourth")])
