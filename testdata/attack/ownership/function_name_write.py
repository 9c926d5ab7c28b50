# The name and doc of the supervisor's function are written.
from arena import Guest, verdict


def door():
    '''A'''


g = Guest("""
def one(f):
    f.__doc__ = 'evil'

def two(f):
    f.__name__ = 'evil'

def three(f):
    f.__module__ = 'evil'

def four(f):
    f.__qualname__ = 'evil'
""")
for name in ("one", "two", "three", "four"):
    g.call(name, door)
verdict("evil" in (door.__doc__, door.__name__, door.__module__, door.__qualname__))
