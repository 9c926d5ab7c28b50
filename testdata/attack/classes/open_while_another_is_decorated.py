# What decorates one class reaches for another that is still being made.
from arena import Guest, verdict

g = Guest("""
classes, found = [], []
def first(cls):
    classes.append(cls)
    return cls
def other(f):
    found.append(classes[0]._key)
    return f
""")


def ours(cls):
    try:
        @g["other"]
        def f():
            pass
    except AttributeError:
        pass
    return cls


@ours
@g["first"]
class Vault:
    _key = "gold"


verdict(g["found"] == ["gold"])
