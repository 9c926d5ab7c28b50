# A guest that is called while the supervisor handles an exception looks at that.
from arena import Guest, verdict

g = Guest("""
import sys

def attack():
    e = sys.exception()
    return e and e.args[0]
""")
try:
    raise ValueError("secret")
except ValueError:
    seen = g.call("attack")
verdict(seen == "secret")
