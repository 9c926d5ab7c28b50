# traceback.TracebackException with capture_locals on an exception of the supervisor.
from arena import Guest, verdict


def login():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
import traceback

def attack(login):
    try:
        login()
    except ValueError as e:
        return "".join(traceback.TracebackException.from_exception(e, capture_locals=True).format())
""")
verdict("gold" in (g.call("attack", login) or ""))
