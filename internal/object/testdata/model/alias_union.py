# Unions of types.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
u = int | str
UT = types.UnionType
tr(lambda: u)  # expect: int | str
tr(lambda: int | None)  # expect: int | None
tr(lambda: None | int)  # expect: None | int
tr(lambda: int | int)  # expect: <class 'int'>
tr(lambda: int | str | int)  # expect: int | str
tr(lambda: int | bool)  # expect: int | bool
tr(lambda: u == str | int)  # expect: True
tr(lambda: u == int)  # expect: False
tr(lambda: hash(u) == hash(str | int))  # expect: True
tr(lambda: u.__args__)  # expect: (<class 'int'>, <class 'str'>)
tr(lambda: u.__parameters__)  # expect: ()
tr(lambda: u.__origin__)  # expect: <class 'typing.Union'>
tr(lambda: u.__name__, u.__qualname__, u.__module__)  # raises: TypeError: tr() takes 1 positional argument but 3 were given
tr(lambda: int | 5)
tr(lambda: int | "x")
tr(lambda: "x" | int)
tr(lambda: 5 | int)
tr(lambda: list[int] | str)
tr(lambda: u | float)
tr(lambda: float | u)
tr(lambda: u[int])
tr(lambda: isinstance(1, u), isinstance(1.0, u))
tr(lambda: issubclass(bool, u))
tr(lambda: type(u))
tr(lambda: UT)
tr(lambda: UT[int, str])
tr(lambda: UT[int])
tr(lambda: UT[()])
tr(lambda: UT[int, None])
tr(lambda: UT())
tr(lambda: u())
tr(lambda: u.zork)
tr(lambda: u.__class__)
tr(lambda: u.__mro_entries__(()))
tr(lambda: UT[1, 2])
tr(lambda: UT[int, UT[str, int]])
tr(lambda: u.__or__(5))
tr(lambda: type.__or__(int, 5))
tr(lambda: u < u)
tr(lambda: setattr(u, "x", 1))
tr(lambda: (int | str) | (float | None))
tr(lambda: int | type(...))
tr(lambda: int | ...)
tr(lambda: int | (lambda: 0))
tr(lambda: int | len)
tr(lambda: {int | str: 1}[str | int])
tr(lambda: list[int] | list[int])
tr(lambda: list[int] | list[str])
tr(lambda: dir(u) == dir(UT))
def f():
    class E(u): pass
tr(lambda: f())

# --- metaclasses may define |
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __or__(cls, o): return "meta or"
    def __ror__(cls, o): return "meta ror"
class C(metaclass=M): pass
tr(lambda: C | int)  # expect: meta or
tr(lambda: int | C)  # expect: meta ror
tr(lambda: None | C)  # expect: meta ror
class D: pass
tr(lambda: D | C)  # expect: meta ror
tr(lambda: D | int)  # expect: __main__.D | int
tr(lambda: D | D)  # expect: <class '__main__.D'>
tr(lambda: (D | int) == (int | D))  # expect: True

# --- match and except do not take unions in place of classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(x):
    try: raise x
    except int | ValueError: return "caught"
tr(lambda: f(ValueError()))  # expect: TypeError | catching classes that do not inherit from BaseException is not allowed
