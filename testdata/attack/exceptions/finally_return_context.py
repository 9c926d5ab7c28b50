# A guest's generator closed while the supervisor handles an exception sees it in the finally block.
from arena import Guest, verdict

heard = []
g = Guest("""
import sys

def gen():
    try:
        yield
    finally:
        e = sys.exception()
        hear(e.__context__ and e.__context__.args[0])
""", hear=heard.append)
it = g.call("gen")
next(it)
try:
    raise ValueError("gold")
except ValueError:
    g.do(lambda: it.close())
verdict(heard == ["gold"])
