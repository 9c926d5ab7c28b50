# The guest changes the supervisor's sys.argv.
import sys

from arena import Guest, verdict

Guest("""
import sys
def attack():
    sys.argv.append("--admin")
""").call("attack")
verdict("--admin" in sys.argv)
