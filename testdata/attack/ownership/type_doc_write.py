# The __doc__, __name__ and __module__ of the supervisor's class are written.
from arena import Guest, verdict


class Account:
    '''A'''


g = Guest("""
def one(c):
    c.__doc__ = 'evil'

def two(c):
    c.__name__ = 'evil'

def three(c):
    c.__module__ = 'evil'

def four(c):
    c.__qualname__ = 'evil'
""")
for name in ("one", "two", "three", "four"):
    g.call(name, Account)
verdict("evil" in (Account.__doc__, Account.__name__, Account.__module__, Account.__qualname__))
