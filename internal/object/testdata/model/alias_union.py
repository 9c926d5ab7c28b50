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
tr(lambda: (u.__name__, u.__qualname__, u.__module__))  # expect: ('Union', 'Union', 'typing')
tr(lambda: int | 5)  # expect: TypeError | unsupported operand type(s) for |: 'type' and 'int'
tr(lambda: int | "x")  # expect: TypeError | unsupported operand type(s) for |: 'type' and 'str'
tr(lambda: "x" | int)  # expect: TypeError | unsupported operand type(s) for |: 'str' and 'type'
tr(lambda: 5 | int)  # expect: TypeError | unsupported operand type(s) for |: 'int' and 'type'
tr(lambda: list[int] | str)  # expect: list[int] | str
tr(lambda: u | float)  # expect: int | str | float
tr(lambda: float | u)  # expect: float | int | str
tr(lambda: u[int])  # expect: TypeError | int | str is not a generic class
tr(lambda: (isinstance(1, u), isinstance(1.0, u)))  # expect: (True, False)
tr(lambda: issubclass(bool, u))  # expect: True
tr(lambda: type(u))  # expect: <class 'typing.Union'>
tr(lambda: UT)  # expect: <class 'typing.Union'>
tr(lambda: UT[int, str])  # expect: int | str
tr(lambda: UT[int])  # expect: <class 'int'>
tr(lambda: UT[()])  # expect: TypeError | Cannot take a Union of no types.
tr(lambda: UT[int, None])  # expect: int | None
tr(lambda: UT())  # expect: TypeError | cannot create 'typing.Union' instances
tr(lambda: u())  # expect: TypeError | 'typing.Union' object is not callable
tr(lambda: u.zork)  # expect: AttributeError | 'typing.Union' object has no attribute 'zork'
tr(lambda: u.__class__)  # expect: <class 'typing.Union'>
tr(lambda: u.__mro_entries__(()))  # expect: TypeError | Cannot subclass int | str
tr(lambda: UT[1, 2])  # expect: 1 | 2
tr(lambda: UT[int, UT[str, int]])  # expect: int | str
tr(lambda: u.__or__(5))  # expect: int | str | 5
tr(lambda: type.__or__(int, 5))  # expect: NotImplemented
tr(lambda: u < u)  # expect: TypeError | '<' not supported between instances of 'typing.Union' and 'typing.Union'
tr(lambda: setattr(u, "x", 1))  # expect: AttributeError | 'typing.Union' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: (int | str) | (float | None))  # expect: int | str | float | None
tr(lambda: int | type(...))  # expect: int | ellipsis
tr(lambda: int | ...)  # expect: TypeError | unsupported operand type(s) for |: 'type' and 'ellipsis'
tr(lambda: int | (lambda: 0))  # expect: TypeError | unsupported operand type(s) for |: 'type' and 'function'
tr(lambda: int | len)  # expect: TypeError | unsupported operand type(s) for |: 'type' and 'builtin_function_or_method'
tr(lambda: {int | str: 1}[str | int])  # expect: 1
tr(lambda: list[int] | list[int])  # expect: list[int]
tr(lambda: list[int] | list[str])  # expect: list[int] | list[str]
tr(lambda: dir(u) == dir(UT))  # expect: True
def f():
    class E(u): pass
tr(lambda: f())  # expect: TypeError | Cannot subclass int | str

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
tr(lambda: (u | 5, 5 | u, u | [1], u | len))  # expect: NameError | name 'u' is not defined
