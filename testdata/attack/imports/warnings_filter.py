# The guest makes the supervisor's warnings errors.
import io
import sys
import warnings

from arena import Guest, verdict

Guest("""
import warnings
def attack():
    warnings.simplefilter("error")
""").call("attack")
kept, sys.stderr = sys.stderr, io.StringIO()
try:
    warnings.warn("careful")
    stopped = False
except UserWarning:
    stopped = True
sys.stderr = kept
verdict(stopped)
