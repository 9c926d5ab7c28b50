# The guest replaces warnings.showwarning and hears the warnings of the supervisor.
import io
import sys
import warnings

from arena import Guest, verdict

heard = []
g = Guest("""
import warnings

def attack():
    warnings.showwarning = lambda message, *rest: hear(str(message))
""", hear=heard.append)
g.call("attack")
kept, sys.stderr = sys.stderr, io.StringIO()
warnings.warn("gold")
sys.stderr = kept
verdict(heard == ["gold"])
