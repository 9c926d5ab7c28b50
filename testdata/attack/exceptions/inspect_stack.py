# The guest walks to the frame of its caller with inspect.currentframe.
from arena import Guest, verdict

g = Guest("""
import inspect

def attack():
    f = inspect.currentframe()
    while f:
        if "secret" in f.f_locals:
            return f.f_locals["secret"]
        f = f.f_back
""")


def use():
    secret = "gold"
    return g.call("attack"), len(secret)


verdict(use()[0] == "gold")
