# The guest replaces os.path.join.
import os

from arena import Guest, verdict

Guest("""
import os
def attack():
    os.path.join = lambda *a: "/secret"
""").call("attack")
verdict(os.path.join("a", "b") == "/secret")
