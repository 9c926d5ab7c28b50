# int(x): conversions and their errors.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(int(), int(1.9), int(-1.9), int(1e30), int(True), int(2**70), int(9.3e18), int(-9.3e18))  # expect: 0 1 -1 1000000000000000019884624838656 1 1180591620717411303424 9300000000000000000 -9300000000000000000
err(int, float("nan"))  # expect: ValueError: cannot convert float NaN to integer
err(int, float("inf"))  # expect: OverflowError: cannot convert float infinity to integer
err(int, float("-inf"))  # expect: OverflowError: cannot convert float infinity to integer
err(int, None)  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
err(int, [])  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
err(int, 1j)  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
err(int, 1, 2, 3)  # expect: TypeError: int expected at most 2 arguments, got 3
err(lambda: int(x=1))  # expect: TypeError: int() got an unexpected keyword argument 'x'

# --- __int__ before __index__
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def __int__(self):
        return 42
class B:
    def __index__(self):
        return 7
class C(A, B):
    pass
class T:
    def __trunc__(self):
        return 5
print(int(A()), int(B()), int(C()), int("12", B()))  # expect: 42 7 42 9
err(int, T())  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'T'

# --- what __int__ and __index__ must return
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def __int__(self):
        return "x"
class B:
    def __index__(self):
        return 1.5
class D:
    def __int__(self):
        raise KeyError("mine")
class E:
    __int__ = None
err(int, A())  # expect: TypeError: __int__ returned non-int (type str)
err(int, B())  # expect: TypeError: __index__ returned non-int (type float)
err(int, D())  # expect: KeyError: 'mine'
err(int, E())  # expect: TypeError: 'NoneType' object is not callable

# --- str and bytes subclasses
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class S(str):
    pass
class SI(str):
    def __int__(self):
        return 99
class By(bytes):
    pass
print(int(S("12")), int(SI("12")), int(S("ff"), 16), int(By(b"5")))  # expect: 12 99 255 5
err(int, S("x"))  # expect: ValueError: invalid literal for int() with base 10: 'x'

# --- __new__ and classes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I(int):
    pass
print(type(int.__new__(I, "12")), int.__new__(I, "ff", 16) + 0, I(), I(2**70), I(2.5), I("7"), I("z", 36), I("11", base=2))  # expect: <class '__main__.I'> 255 0 1180591620717411303424 2 7 35 3
err(int.__new__, float)  # expect: TypeError: int.__new__(float): float is not a subtype of int
err(int.__new__, bool, 1)  # expect: TypeError: int.__new__(bool) is not safe, use bool.__new__()
err(int.__new__, 1)  # expect: TypeError: int.__new__(X): X is not a type object (int)
