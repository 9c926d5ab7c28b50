# A bare raise in the guest raises what the supervisor is handling, and the guest catches that.
from arena import Guest, verdict

g = Guest("""
def attack():
    try:
        raise
    except ValueError as e:
        return e.args[0]
    except RuntimeError:
        pass
""")
try:
    raise ValueError("secret")
except ValueError:
    seen = g.call("attack")
verdict(seen == "secret")
