# The guest finds the supervisor's thread and its attributes.
import threading

from arena import Guest, verdict

threading.current_thread().secret = "gold"
g = Guest("""
import threading
def attack():
    for t in threading.enumerate():
        if hasattr(t, "secret"):
            return t.secret
""")
verdict(g.call("attack") == "gold")
