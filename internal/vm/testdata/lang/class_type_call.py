# type: one argument and three.
print(type(5), type("").__name__, type(type), type(int) is type)  # expect: <class 'int'> str <class 'type'> True
C = type("C", (), {"x": 1, "m": lambda self: self.x})
print(C.__name__, C().m(), C.__bases__, C.__qualname__)  # expect: C 1 (<class 'object'>,) C
D = type("D", (C,), {"x": 2})
print(D().m())  # expect: 2

# --- keywords go to __init_subclass__
class A:
    def __init_subclass__(cls, **kw): print(kw)
type("B", (A,), {}, k=1)  # expect: {'k': 1}
# --- the namespace is copied
ns = {"x": 1}
C = type("C", (), ns)
ns["x"] = 2
print(C.x)  # expect: 1
# --- wrong number
type()  # raises: TypeError: type() takes 1 or 3 arguments
# ---
type("C", ())  # raises: TypeError: type() takes 1 or 3 arguments
# --- wrong types
type(5, (), {})  # raises: TypeError: type.__new__() argument 1 must be str, not int
# ---
type("C", [], {})  # raises: TypeError: type.__new__() argument 2 must be tuple, not list
# ---
type("C", (), [])  # raises: TypeError: type.__new__() argument 3 must be dict, not list
# --- a name with a null
type("a\0b", (), {})  # raises: ValueError: type name must not contain null characters
# --- setting metadata
class C: pass
C.__name__ = "D"
C.__qualname__ = "X.D"
C.__module__ = "m"
print(C, C.__name__)  # expect: <class 'm.X.D'> D
# --- bad metadata
class C: pass
C.__name__ = 5  # raises: TypeError: can only assign string to C.__name__, not 'int'
# --- built-in ones stay
int.__name__ = "x"  # raises: TypeError: cannot set '__name__' attribute of immutable type 'int'
# --- __bases__ of type and object
print(object.__bases__, type.__bases__, type.__mro__)  # expect: () (<class 'object'>,) (<class 'type'>, <class 'object'>)
# --- __doc__ of the namespace
print(type("C", (), {"__doc__": "d"}).__doc__, type("C", (), {"__module__": "mm"}))  # expect: d <class 'mm.C'>
