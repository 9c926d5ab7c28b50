# A guest's generator, begun before and resumed in an except block, asks for the handled exception.
from arena import Guest, verdict

g = Guest("""
import sys

def gen():
    while True:
        e = sys.exc_info()[1]
        yield e and e.args[0]
""")
it = g.call("gen")
next(it)
try:
    raise ValueError("secret")
except ValueError:
    seen = g.do(lambda: next(it))
verdict(seen == "secret")
