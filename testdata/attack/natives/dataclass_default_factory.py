# The supervisor's eval as the default_factory of a dataclass of the guest.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = 4321
g = Guest("""
from dataclasses import dataclass, field
from functools import partial

def attack(f):
    @dataclass
    class D:
        x: int = field(default_factory=partial(f, "pin"))
    return D
""")
D = g.call("attack", eval)
verdict(attempt(lambda: D().x) == 4321)
