# The guest writes into os.environ, which the supervisor reads.
import os

from arena import Guest, verdict

Guest("""
import os
def attack():
    os.environ["ROLE"] = "admin"
""").call("attack")
verdict(os.environ.get("ROLE") == "admin")
