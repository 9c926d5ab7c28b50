# The guest changes the supervisor's sys.path.
import sys

from arena import Guest, verdict

Guest("""
import sys
def attack():
    sys.path.insert(0, "/of/mallory")
""").call("attack")
verdict("/of/mallory" in sys.path)
