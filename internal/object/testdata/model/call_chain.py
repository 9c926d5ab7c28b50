# __call__ that is an object with a __call__: bounded, and as deep as programs go.
# cpython: same
class Inner:
    def __call__(self, *args, **kw):
        return ("inner", args, kw)

class Outer:
    __call__ = Inner()

print(Outer()(1, k=2))  # expect: ('inner', (1,), {'k': 2})

# ---
class A:
    pass
A.__call__ = A()
try:
    A()()
except RecursionError:
    print("bounded")  # expect: bounded
