# isinstance and issubclass.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: issubclass(1, int))  # expect: TypeError | issubclass() arg 1 must be a class
tr(lambda: issubclass(int, 1))  # expect: TypeError | issubclass() arg 2 must be a class, a tuple of classes, or a union
tr(lambda: isinstance(1, 1))  # expect: TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
tr(lambda: isinstance(1, (int, 1)))  # expect: True
tr(lambda: isinstance(1, (1, int)))  # expect: TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
tr(lambda: isinstance(1, (str, 1)))  # expect: TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
tr(lambda: isinstance(1, ()))  # expect: False
tr(lambda: isinstance(1, ((str, (bool, (int,))),)))  # expect: True
tr(lambda: issubclass(int, (str, list[int])))  # expect: TypeError | issubclass() argument 2 cannot be a parameterized generic
tr(lambda: isinstance(1, list[int]))  # expect: TypeError | isinstance() argument 2 cannot be a parameterized generic
tr(lambda: isinstance(1, int | str))  # expect: True
tr(lambda: isinstance(1, int | list[int]))  # expect: True
tr(lambda: isinstance("x", int | list[int]))  # expect: TypeError | isinstance() argument 2 cannot be a parameterized generic
tr(lambda: issubclass(bool, int | None))  # expect: True
tr(lambda: issubclass(type(None), int | None))  # expect: True
tr(lambda: isinstance(None, int | None))  # expect: True
tr(lambda: isinstance(True, int))  # expect: True
tr(lambda: issubclass(bool, int))  # expect: True
tr(lambda: int.__subclasscheck__(1))  # expect: TypeError | issubclass() arg 1 must be a class
tr(lambda: int.__instancecheck__(1))  # expect: True
tr(lambda: int.__subclasscheck__(bool))  # expect: True
tr(lambda: int.__instancecheck__("x"))  # expect: False
tr(lambda: type.__instancecheck__(int, True))  # expect: True

# --- objects that pose as classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class FB: __bases__ = ()
class FB2:
    def __init__(self, *b): self.__bases__ = b
fb = FB()
f2 = FB2(fb)
f3 = FB2(int)
tr(lambda: isinstance(1, fb))  # expect: False
tr(lambda: issubclass(fb, fb))  # expect: True
tr(lambda: issubclass(f2, fb))  # expect: True
tr(lambda: issubclass(fb, f2))  # expect: False
tr(lambda: issubclass(FB2(f2), fb))  # expect: True
tr(lambda: issubclass(fb, int))  # expect: False
tr(lambda: issubclass(f3, int))  # expect: True
tr(lambda: issubclass(int, fb))  # expect: False

# --- objects that pose as instances
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Fake:
    def __init__(self, c): self._c = c
    @property
    def __class__(self): return self._c
tr(lambda: isinstance(Fake(int), int))  # expect: True
tr(lambda: isinstance(Fake(bool), int))  # expect: True
tr(lambda: isinstance(Fake(str), int))  # expect: False
tr(lambda: isinstance(Fake(5), int))  # expect: False
tr(lambda: isinstance(Fake(int), Fake))  # expect: True
class Raise:
    def __init__(self, e): self.e = e
    @property
    def __class__(self): raise self.e
tr(lambda: isinstance(Raise(ZeroDivisionError("z")), int))  # expect: ZeroDivisionError | z
tr(lambda: isinstance(Raise(AttributeError("a")), int))  # expect: False
tr(lambda: isinstance(Raise(ZeroDivisionError("z")), Raise))  # expect: True

# --- __instancecheck__ and __subclasscheck__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __instancecheck__(cls, o):
        print("instancecheck", o)
        return o == 5
    def __subclasscheck__(cls, c):
        print("subclasscheck")
        return []
class C(metaclass=M): pass
tr(lambda: isinstance(5, C))  # expect: instancecheck 5
# expect: True
tr(lambda: isinstance(6, C))  # expect: instancecheck 6
# expect: False
tr(lambda: isinstance(C(), C))  # expect: True
tr(lambda: issubclass(int, C))  # expect: subclasscheck
# expect: False
tr(lambda: isinstance(5, (str, C)))  # expect: instancecheck 5
# expect: True
class M2(type):
    def __instancecheck__(cls, o): 1 / 0
class D(metaclass=M2): pass
tr(lambda: isinstance(1, D))  # expect: ZeroDivisionError | division by zero
tr(lambda: isinstance(1, (int, D)))  # expect: True
tr(lambda: isinstance(D(), D))  # expect: True
class M3(type): __instancecheck__ = None
class E(metaclass=M3): pass
tr(lambda: isinstance(1, E))  # expect: TypeError | 'NoneType' object is not callable

# --- instances with __instancecheck__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class I:
    def __instancecheck__(self, o): return True
    def __subclasscheck__(self, o): return o is int
tr(lambda: isinstance(1, I()))  # expect: True
tr(lambda: issubclass(int, I()))  # expect: True
tr(lambda: issubclass(str, I()))  # expect: False

# --- deep nesting of tuples
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
t = int
for i in range(100): t = (t,)
tr(lambda: isinstance(1, t))  # expect: True
