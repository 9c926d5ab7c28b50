# The guest replaces sys.stdout and hears what the supervisor prints.
import sys

from arena import Guest, verdict

kept = sys.stdout
heard = []
Guest("""
import sys
class Out:
    def write(self, s):
        hear(s)
    def flush(self):
        pass

def attack():
    sys.stdout = Out()
""", hear=heard.append).call("attack")
if sys.stdout is not kept:
    print("gold")
sys.stdout = kept
verdict("gold" in heard)
