# The guest finds a context variable of the supervisor, and its value, in copy_context().
import contextvars

from arena import Guest, verdict

user = contextvars.ContextVar("user")
user.set("gold")
g = Guest("""
import contextvars
def attack():
    for var, value in contextvars.copy_context().items():
        if var.name == "user":
            return value
""")
verdict(g.call("attack") == "gold")
