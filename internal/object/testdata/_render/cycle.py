# Causes and contexts that go round.
a, b, c = ValueError("a"), KeyError("b"), TypeError("c")
a.__cause__, b.__cause__ = b, a
c.__context__ = a
def f():
    try: raise c
    except TypeError: raise OSError("last")
f()
