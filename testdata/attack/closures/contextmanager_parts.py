# args of a context manager of the supervisor shows what it was made with.
from contextlib import contextmanager

from arena import Guest, verdict


@contextmanager
def opened(secret, *, key):
    yield len(secret)


cm = opened("gold", key="silver")
g = Guest("""
def args(cm):
    return cm.args[0]

def kwds(cm):
    return cm.kwds["key"]

def func(cm):
    return next(cm.func("other", key=0))
""")
verdict("gold" == g.call("args", cm) or g.call("kwds", cm) == "silver" or g.call("func", cm) == 5)
