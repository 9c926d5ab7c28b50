# The guest's exec gives its dict the builtins; it changes them there.
from arena import Guest, verdict

g = Guest("""
def attack():
    names = {}
    exec("", names)
    b = names["__builtins__"]
    if type(b) is dict:
        b["len"] = lambda x: 42
    else:
        b.len = lambda x: 42
""")
g.call("attack")
verdict(len("") == 42)
