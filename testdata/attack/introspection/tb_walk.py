# traceback.walk_tb and capture_locals read frames of the supervisor.
from arena import Guest, verdict


def door():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
import traceback

def attack(f):
    try:
        f()
    except ValueError as e:
        t = traceback.TracebackException.from_exception(e, capture_locals=True)
        return repr([s.locals for s in t.stack])
""")
verdict("gold" in (g.call("attack", door) or ""))
