# __index__, __int__, __float__, __bool__, __len__ that ask for themselves.
# ends: prints "16"
# cpython: held, it ends well
class X:
    def __index__(self): return range(X())[0]
    def __int__(self): return int(X())
    def __float__(self): return float(X())
    def __complex__(self): return complex(X())
    def __bool__(self): return bool(X())
    def __len__(self): return len(X())
    def __str__(self): return str(X())
    def __bytes__(self): return bytes(X())
    def __format__(self, spec): return format(X(), spec)
    def __dir__(self): return dir(X())
    def __reversed__(self): return reversed(X())
    def __neg__(self): return -X()
    def __add__(self, other): return X() + X()
    def __contains__(self, x): return x in X()
    def __getitem__(self, x): return X()[x]
    def __enter__(self):
        with X(): pass
    def __exit__(self, *a): pass
def enter():
    with X(): pass
x = X()
n = 0
for way in (lambda: [1][x], lambda: int(x), lambda: float(x), lambda: complex(x), lambda: not x, lambda: len(x), lambda: str(x), lambda: bytes(x), lambda: f"{x}",
            lambda: dir(x), lambda: reversed(x), lambda: -x, lambda: x + x, lambda: 1 in x, lambda: x[0], enter):
    try:
        way()
    except RecursionError:
        n += 1
print(n)
