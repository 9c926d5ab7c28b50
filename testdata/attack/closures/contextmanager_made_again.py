# The guest's own contextlib makes a context manager of the supervisor's again, of what it holds.
from contextlib import contextmanager

from arena import Guest, verdict


@contextmanager
def opened(secret):
    yield


g = Guest("""
import contextlib

def attack(cm):
    return contextlib._GeneratorContextManager._recreate_cm(cm).args[0]
""")
verdict(g.call("attack", opened("gold")) == "gold")
