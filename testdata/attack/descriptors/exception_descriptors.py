# The descriptors of BaseException on an exception of the supervisor: its context and traceback.
from arena import Guest, verdict


class Inner(Exception):
    pass


def door():
    try:
        raise Inner("gold")
    except Inner:
        raise ValueError("no")


g = Guest("""
def first(f):
    try:
        f()
    except ValueError as e:
        return e.__context__.args[0]

def second(f):
    try:
        f()
    except ValueError as e:
        return BaseException.__dict__['__context__'].__get__(e).args[0]

def third(f):
    try:
        f()
    except ValueError as e:
        return object.__getattribute__(e, '__context__').args[0]
""")
verdict("gold" in [g.call(n, door) for n in ("first", "second", "third")])
