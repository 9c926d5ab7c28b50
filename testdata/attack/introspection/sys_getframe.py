# sys._getframe and f_back reach the locals of the caller.
from arena import Guest, verdict


def supervisor():
    secret = "gold"
    return g.call("attack") == secret


g = Guest("""
import sys

def attack():
    f = sys._getframe()
    while f:
        if 'secret' in f.f_locals:
            return f.f_locals['secret']
        f = f.f_back
""")
verdict(supervisor())
