# __del__ of a guest's object, dropped while the supervisor handles an exception, looks at that.
import gc

from arena import Guest, verdict

heard = []
g = Guest("""
import sys

class D:
    def __del__(self):
        e = sys.exception()
        hear(e and e.args[0])
""", hear=heard.append)
d = g.do(lambda: g["D"]())
try:
    raise ValueError("gold")
except ValueError:
    del d
    gc.collect()
verdict(heard == ["gold"])
