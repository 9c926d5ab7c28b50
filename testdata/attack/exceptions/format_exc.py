# traceback.format_exc in the guest shows what the supervisor is handling.
from arena import Guest, verdict

g = Guest("""
import traceback

def attack():
    return traceback.format_exc()
""")
try:
    raise ValueError("secret")
except ValueError:
    seen = g.call("attack")
verdict("secret" in (seen or ""))
