# Which built-in bases go together.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: type("a", (int, str), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (list, dict), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (Exception, OSError), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases Exception, OSError
tr(lambda: type("a", (OSError, Exception), {}).__mro__[1].__name__)  # expect: OSError
tr(lambda: type("a", (OSError, KeyError), {}).__mro__[2].__name__)  # expect: KeyError
tr(lambda: type("a", (OSError, SyntaxError), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (StopIteration, SystemExit), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (ValueError, KeyError), {}).__mro__[-2].__name__)  # expect: BaseException
tr(lambda: type("a", (Exception, int), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (property, int), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (range,), {}))  # expect: TypeError | type 'range' is not an acceptable base type
tr(lambda: type("a", (slice,), {}))  # expect: TypeError | type 'slice' is not an acceptable base type
tr(lambda: type("a", (type(...),), {}))  # expect: TypeError | type 'ellipsis' is not an acceptable base type
tr(lambda: type("a", (memoryview,), {}))  # expect: TypeError | type 'memoryview' is not an acceptable base type

# --- slots are layout
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class C: __slots__ = ()
class D(A): pass
class E(A): __slots__ = ("e",)
tr(lambda: type("x", (A, B), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("x", (A, C), {}).__base__.__name__)  # expect: A
tr(lambda: type("x", (C, A), {}).__base__.__name__)  # expect: A
tr(lambda: type("x", (A, E), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases A, E
tr(lambda: type("x", (E, A), {}).__base__.__name__)  # expect: E
tr(lambda: type("x", (D, B), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("x", (E, int), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("x", (int, C), {})(5))  # expect: 5

# --- mixing a built-in and plain classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Mixin:
    def hi(self): return "hi", self
class L(Mixin, list): pass
class I(int, Mixin): pass
l = L([1])
l.append(2)
l.z = 1
tr(lambda: l.hi())  # expect: ('hi', [1, 2])
tr(lambda: I(7).hi())  # expect: ('hi', 7)
tr(lambda: L.__base__)  # expect: <class 'list'>
tr(lambda: I.__base__)  # expect: <class 'int'>
tr(lambda: l.z)  # expect: 1
