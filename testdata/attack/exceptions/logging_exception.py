# logging.exception of the guest writes what the supervisor is handling.
from arena import Guest, verdict

heard = []
g = Guest("""
import io, logging

def attack():
    out = io.StringIO()
    log = logging.Logger("mine")
    log.addHandler(logging.StreamHandler(out))
    log.exception("x")
    hear(out.getvalue())
""", hear=heard.append)
try:
    raise ValueError("secret")
except ValueError:
    g.call("attack")
verdict(bool(heard) and "secret" in heard[0])
