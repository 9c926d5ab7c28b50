# The guest walks to the frame of its caller with sys._getframe.
from arena import Guest, verdict

g = Guest("""
import sys

def attack():
    f = sys._getframe()
    while f:
        if "secret" in f.f_locals:
            return f.f_locals["secret"]
        f = f.f_back
""")


def use():
    secret = "gold"
    return g.call("attack"), len(secret)


verdict(use()[0] == "gold")
