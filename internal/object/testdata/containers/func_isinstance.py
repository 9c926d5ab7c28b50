# isinstance and issubclass.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(isinstance(1, int), isinstance(True, int), isinstance(1, str), isinstance(1, (str, int)), isinstance(1, (str, (float, int))), isinstance(1, ()), isinstance(None, type(None)), isinstance(1, object), isinstance(int, type), isinstance(1, int | str), isinstance("a", int | None))  # expect: True True False True True False True True True True False
print(issubclass(bool, int), issubclass(int, bool), issubclass(int, (str, int)), issubclass(int, object), issubclass(int, int | str), issubclass(int, ()))  # expect: True False True True True False
err(isinstance, 1, 1)  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
err(isinstance, 1, "int")  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
err(isinstance, 1, (str, 5))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
err(isinstance, 1, [int])  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
err(isinstance, 1)  # expect: TypeError: isinstance expected 2 arguments, got 1
err(issubclass, 1, int)  # expect: TypeError: issubclass() arg 1 must be a class
err(issubclass, int, 1)  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
err(issubclass, int, (str, 5))  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
err(isinstance, 1, list[int])  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
err(issubclass, int, list[int])  # expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
print(isinstance(1, (int, 5)))  # expect: True
# --- hooks
class M(type):
    def __instancecheck__(cls, x):
        print("instancecheck", x)
        return x == 5
    def __subclasscheck__(cls, c):
        print("subclasscheck", c.__name__)
        return []
class A(metaclass=M):
    pass
print(isinstance(5, A), isinstance(6, A), isinstance(A(), A), isinstance(6, (A, str)), issubclass(int, A), issubclass(A, A))  # expect: instancecheck 5
# expect: instancecheck 6
# expect: instancecheck 6
# expect: subclasscheck int
# expect: subclasscheck A
# expect: True False True False False False
# --- a hook that raises
class M(type):
    def __instancecheck__(cls, x):
        raise OSError("hook")  # raises: OSError: hook
class A(metaclass=M):
    pass
print(isinstance(A(), A))  # expect: True
isinstance(5, A)
# --- __class__ that lies
class A:
    @property
    def __class__(self):
        return int
print(isinstance(A(), int), isinstance(A(), A), type(A()).__name__)  # expect: True True A
class B:
    @property
    def __class__(self):
        raise OSError("class")
try:
    isinstance(B(), int)
except OSError as e:
    print(e)  # expect: class
# --- deep tuples
t = int
for _ in range(200):
    t = (t,)
print(isinstance(1, t), isinstance("a", t))  # expect: True False
# --- inheritance
class A:
    pass
class B(A):
    pass
class C(B, dict):
    pass
print(isinstance(C(), A), isinstance(C(), dict), isinstance(B(), C), issubclass(C, (int, A)), isinstance(C, type), issubclass(C, C))  # expect: True True False True True True
