# inspect.stack and currentframe list the frames of the supervisor.
from arena import Guest, verdict


def supervisor():
    secret = "gold"
    return g.call("attack") == secret


g = Guest("""
import inspect

def attack():
    f = inspect.currentframe()
    while f is not None:
        if 'secret' in f.f_locals:
            return f.f_locals['secret']
        f = f.f_back
""")
verdict(supervisor())
