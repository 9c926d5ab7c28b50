# The guest replaces sys.displayhook.
import sys

from arena import Guest, verdict

heard = []
Guest("""
import sys
def attack():
    sys.displayhook = hear
""", hear=heard.append).call("attack")
kept = sys.displayhook
if heard is not None and kept is not sys.__displayhook__:
    kept("gold")
verdict(heard == ["gold"])
