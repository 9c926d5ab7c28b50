# The guest changes the __builtins__ of its own namespace, which are the supervisor's in one process.
from arena import Guest, verdict

g = Guest("""
def attack():
    b = __builtins__
    if type(b) is dict:
        b["len"] = lambda x: 42
    else:
        b.len = lambda x: 42
""")
g.call("attack")
verdict(len("") == 42)
