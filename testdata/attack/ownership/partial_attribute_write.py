# An attribute of the supervisor's partial is written, and its state set.
import functools

from arena import Guest, verdict


p = functools.partial(int, base=2)


g = Guest("""
def one(p):
    p.note = 'evil'

def two(p):
    p.__setstate__((int, (), {'base': 16}, None))
""")
g.call("one", p)
g.call("two", p)
verdict(hasattr(p, "note") or p("10") == 16)
