# Attributes of functions.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(a, b=2, *c, d=4, **e):
    "doc"
    return a
tr(lambda: repr(f).split(" at ")[0])  # expect: <function f
tr(lambda: f.__get__(5)())  # expect: 5
tr(lambda: f.__call__(3))  # expect: 3
tr(lambda: f.__defaults__)  # expect: (2,)
tr(lambda: f.__kwdefaults__)  # expect: {'d': 4}
tr(lambda: f.__annotations__)  # expect: {}
tr(lambda: f.__annotate__)  # expect: None
tr(lambda: f.__dict__)  # expect: {}
tr(lambda: f.__module__)  # expect: __main__
tr(lambda: f.__type_params__)  # expect: ()
tr(lambda: f.__doc__)  # expect: doc
tr(lambda: (f.__name__, f.__qualname__))  # expect: ('f', 'f')
tr(lambda: f.zork)  # expect: AttributeError | 'function' object has no attribute 'zork'
tr(lambda: setattr(f, "__doc__", 5))  # expect: None
tr(lambda: f.__doc__)  # expect: 5
tr(lambda: delattr(f, "__doc__"))  # expect: None
tr(lambda: f.__doc__)  # expect: None
tr(lambda: setattr(f, "__module__", 5))  # expect: None
tr(lambda: f.__module__)  # expect: 5
tr(lambda: delattr(f, "__module__"))  # expect: None
tr(lambda: f.__module__)  # expect: None
tr(lambda: setattr(f, "__name__", 1))  # expect: TypeError | __name__ must be set to a string object
tr(lambda: delattr(f, "__name__"))  # expect: TypeError | __name__ must be set to a string object
tr(lambda: setattr(f, "__qualname__", 1))  # expect: TypeError | __qualname__ must be set to a string object
tr(lambda: setattr(f, "__qualname__", "X.y"))  # expect: None
tr(lambda: repr(f).split(" at ")[0])  # expect: <function X.y
tr(lambda: setattr(f, "__defaults__", 1))  # expect: TypeError | __defaults__ must be set to a tuple object
tr(lambda: setattr(f, "__kwdefaults__", 1))  # expect: TypeError | __kwdefaults__ must be set to a dict object
tr(lambda: setattr(f, "__annotations__", 1))  # expect: TypeError | __annotations__ must be set to a dict object
tr(lambda: setattr(f, "__annotate__", 1))  # expect: TypeError | __annotate__ must be callable or None
tr(lambda: setattr(f, "__type_params__", 1))  # expect: TypeError | __type_params__ must be set to a tuple
tr(lambda: setattr(f, "__code__", 1))  # expect: TypeError | __code__ must be set to a code object
tr(lambda: setattr(f, "__dict__", 1))  # expect: TypeError | __dict__ must be set to a dictionary, not a 'int'
tr(lambda: delattr(f, "__annotate__"))  # expect: TypeError | __annotate__ cannot be deleted
tr(lambda: delattr(f, "__type_params__"))  # expect: TypeError | __type_params__ must be set to a tuple
tr(lambda: delattr(f, "__code__"))  # expect: TypeError | __code__ must be set to a code object
tr(lambda: delattr(f, "__dict__"))  # expect: TypeError | cannot delete __dict__
tr(lambda: setattr(f, "__dict__", {"z": 1}))  # expect: None
tr(lambda: f.z)  # expect: 1
tr(lambda: delattr(f, "z"))  # expect: None
tr(lambda: delattr(f, "z"))  # expect: AttributeError | 'function' object has no attribute 'z'
tr(lambda: setattr(f, "__class__", int))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses

# --- defaults can be replaced
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(a, b=2, *, k=3): return a, b, k
f.__defaults__ = (8, 9)
tr(lambda: f())  # expect: (8, 9, 3)
f.__defaults__ = None
tr(lambda: f())  # expect: TypeError | f() missing 2 required positional arguments: 'a' and 'b'
tr(lambda: f(1, 2))  # expect: (1, 2, 3)
f.__kwdefaults__ = {"k": 7}
tr(lambda: f(1, 2))  # expect: (1, 2, 7)
f.__kwdefaults__["k"] = 8
tr(lambda: f(1, 2))  # expect: (1, 2, 8)
del f.__kwdefaults__
tr(lambda: f(1, 2))  # expect: TypeError | f() missing 1 required keyword-only argument: 'k'
del f.__defaults__
tr(lambda: f.__defaults__)  # expect: None
f.__defaults__ = (1, 2, 3, 4)
tr(lambda: f(k=0))  # expect: (3, 4, 0)

# --- annotations
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def g(x: int, *a: str, k: "later" = 1, **kw: float) -> bool: pass
tr(lambda: g.__annotations__)  # expect: {'x': <class 'int'>, 'a': <class 'str'>, 'k': 'later', 'kw': <class 'float'>, 'return': <class 'bool'>}
tr(lambda: g.__annotations__ is g.__annotations__)  # expect: True
tr(lambda: g.__annotate__(1))  # expect: {'x': <class 'int'>, 'a': <class 'str'>, 'k': 'later', 'kw': <class 'float'>, 'return': <class 'bool'>}
g.__annotations__["x"] = str
tr(lambda: g.__annotations__["x"])  # expect: <class 'str'>
g.__annotations__ = {"q": 1}
tr(lambda: g.__annotations__)  # expect: {'q': 1}
tr(lambda: g.__annotate__)  # expect: None
del g.__annotations__
tr(lambda: g.__annotations__)  # expect: {}
g.__annotate__ = lambda form: {"form": form}
tr(lambda: g.__annotations__)  # expect: {'form': 1}
g.__annotate__ = lambda form: 5
tr(lambda: g.__annotations__)  # expect: TypeError | __annotate__ returned non-dict of type 'int'
g.__annotate__ = None
tr(lambda: g.__annotations__)  # expect: {}
def h(x: zork): pass
tr(lambda: h.__annotations__)  # expect: NameError | name 'zork' is not defined
zork = int
tr(lambda: h.__annotations__)  # expect: {'x': <class 'int'>}
def s(x: 1 / 0): pass
tr(lambda: s.__annotations__)  # expect: ZeroDivisionError | division by zero

# --- __wrapped__ may be set
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def deco(f):
    def w(*a): return f(*a)
    w.__wrapped__ = f
    w.__name__ = f.__name__
    return w
@deco
def f(x): return x + 1
tr(lambda: f(1))  # expect: 2
tr(lambda: f.__name__)  # expect: f

# --- own attributes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(): pass
f.count = 0
f.count += 1
tr(lambda: f.__dict__)  # expect: {'count': 1}
tr(lambda: vars(f) is f.__dict__)  # expect: True
tr(lambda: "count" in dir(f))  # expect: True
f.__dict__["q"] = 5
tr(lambda: f.q)  # expect: 5
tr(lambda: hasattr(f, "r"))  # expect: False

# --- code objects show names and counts
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(a, b, /, c=1, *args, d, e=2, **kw):
    x = a
    def inner(): return x
    return len
c = f.__code__
tr(lambda: (c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno))  # expect: ('f', 'f', 3, 2, 2, ('a', 'b', 'c', 'd', 'e', 'args', 'kw', 'inner'), ('x',), (), 144)
tr(lambda: f.__code__ == f.__code__)  # expect: True
tr(lambda: hash(f.__code__) == hash(f.__code__))  # expect: True
tr(lambda: setattr(c, "co_name", "x"))  # expect: AttributeError | readonly attribute
tr(lambda: repr(c).split(" at ")[0])  # expect: <code object f
def gen(): yield
async def co(): pass
async def ag(): yield
tr(lambda: [bool(x.__code__.co_flags & n) for x in (gen, co, ag, f) for n in (4, 8, 0x20, 0x80, 0x200)])  # expect: [False, False, True, False, False, False, False, False, True, False, False, False, False, False, True, True, True, False, False, False]
tr(lambda: isinstance(c, type(gen.__code__)))  # expect: True
