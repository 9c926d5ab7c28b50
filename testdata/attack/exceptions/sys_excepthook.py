# The guest sets sys.excepthook; the supervisor reports an exception by its own.
import io
import sys

from arena import Guest, verdict

heard = []
g = Guest("""
import sys

def attack():
    sys.excepthook = lambda kind, e, tb: hear(e.args[0])
""", hear=heard.append)
g.call("attack")
kept, sys.stderr = sys.stderr, io.StringIO()
try:
    raise ValueError("gold")
except ValueError as e:
    sys.excepthook(type(e), e, None)
sys.stderr = kept
verdict(heard == ["gold"])
