# gen of a context manager of the supervisor leads to its locals.
from contextlib import contextmanager

from arena import Guest, verdict


@contextmanager
def opened():
    secret = "gold"
    yield len(secret)


cm = opened()
cm.__enter__()
g = Guest("def attack(cm):\n    return cm.gen.gi_frame.f_locals['secret']")
verdict(g.call("attack", cm) == "gold")
