# The guest traces the supervisor's functions and reads their locals.
import sys

from arena import Guest, verdict

heard = []
Guest("""
import sys
def attack():
    def trace(frame, event, arg):
        if "secret" in frame.f_locals:
            hear(frame.f_locals["secret"])
    try:
        sys.settrace(trace)
    except RuntimeError:
        pass
""", hear=heard.append).call("attack")


def use(secret):
    return len(secret)


use("gold")
try:
    sys.settrace(None)
except (RuntimeError, AttributeError):
    pass
verdict("gold" in heard)
