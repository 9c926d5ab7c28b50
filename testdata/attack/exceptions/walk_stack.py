# The guest walks its callers with traceback.walk_stack.
from arena import Guest, verdict

g = Guest("""
import traceback

def attack():
    for f, line in traceback.walk_stack(None):
        if "secret" in f.f_locals:
            return f.f_locals["secret"]
""")


def use():
    secret = "gold"
    return g.call("attack"), len(secret)


verdict(use()[0] == "gold")
