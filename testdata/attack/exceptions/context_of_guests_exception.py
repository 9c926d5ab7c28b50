# A guest that is called while the supervisor handles an exception raises its own: __context__ is the supervisor's.
from arena import Guest, verdict

g = Guest("""
def attack():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__context__ and e.__context__.args[0]
""")
try:
    raise ValueError("secret")
except ValueError:
    seen = g.call("attack")
verdict(seen == "secret")
