# A catch_warnings block that the guest leaves open records the supervisor's warnings.
import io
import sys
import warnings

from arena import Guest, verdict

g = Guest("""
import warnings
def attack():
    global record
    record = warnings.catch_warnings(record=True).__enter__()
    warnings.simplefilter("always")

def read():
    return [str(w.message) for w in record]
""")
g.call("attack")
kept, sys.stderr = sys.stderr, io.StringIO()
warnings.warn("gold")
sys.stderr = kept
verdict(g.call("read") == ["gold"])
