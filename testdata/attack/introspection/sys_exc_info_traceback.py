# sys.exc_info()[2] leads to frames as well.
from arena import Guest, verdict


def door():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
import sys

def attack(f):
    try:
        f()
    except ValueError:
        t = sys.exc_info()[2]
        while t.tb_next:
            t = t.tb_next
        return t.tb_frame.f_locals['secret']
""")
verdict(g.call("attack", door) == "gold")
