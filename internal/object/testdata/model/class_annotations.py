# Annotations of classes: lazy, kept, replaceable.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    x: int
    y: "later" = 1
    z: list[str] = []
tr(lambda: C.__annotations__)  # expect: {'x': <class 'int'>, 'y': 'later', 'z': list[str]}
tr(lambda: C.__annotations__ is C.__annotations__)  # expect: True
tr(lambda: C.__annotate__(1))  # expect: {'x': <class 'int'>, 'y': 'later', 'z': list[str]}
tr(lambda: hasattr(C, "x"))  # expect: False
tr(lambda: C.y)  # expect: 1
class D(C): pass
tr(lambda: D.__annotations__)  # expect: {}
tr(lambda: D.__annotate__)  # expect: None
tr(lambda: C().__annotations__)  # expect: AttributeError | 'C' object has no attribute '__annotations__'
C.__annotations__["q"] = float
tr(lambda: C.__annotations__)  # expect: {'x': <class 'int'>, 'y': 'later', 'z': list[str], 'q': <class 'float'>}

# --- names that come later
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    x: Later
tr(lambda: C.__annotations__)  # expect: NameError | name 'Later' is not defined
Later = int
tr(lambda: C.__annotations__)  # expect: {'x': <class 'int'>}
class Err:
    x: 1 / 0
tr(lambda: Err.__annotations__)  # expect: ZeroDivisionError | division by zero
tr(lambda: hasattr(Err, "__annotations__"))  # expect: ZeroDivisionError | division by zero

# --- set and delete
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: x: int
tr(lambda: setattr(C, "__annotations__", {"a": 1}))  # expect: None
tr(lambda: C.__annotations__)  # expect: {'a': 1}
tr(lambda: C.__annotate__)  # expect: None
tr(lambda: delattr(C, "__annotations__"))  # expect: None
tr(lambda: C.__annotations__)  # expect: {}
tr(lambda: setattr(C, "__annotate__", 5))  # expect: TypeError | __annotate__ must be callable or None
tr(lambda: setattr(C, "__annotate__", lambda f: {"format": f}))  # expect: None
tr(lambda: C.__annotations__)  # expect: {'format': 1}
tr(lambda: setattr(C, "__annotate__", None))  # expect: None
tr(lambda: C.__annotations__)  # expect: {'format': 1}
tr(lambda: delattr(C, "__annotate__"))  # expect: TypeError | cannot delete __annotate__ attribute
tr(lambda: setattr(C, "__annotations__", 5))  # expect: None
tr(lambda: C.__annotations__)  # expect: 5
class E: x: str
E.__annotate__ = lambda f: 5
tr(lambda: E.__annotations__)  # expect: TypeError | __annotate__ returned non-dict of type 'int'
tr(lambda: int.__annotations__)  # expect: AttributeError | type object 'int' has no attribute '__annotations__'
tr(lambda: int.__annotate__)  # expect: AttributeError | type object 'int' has no attribute '__annotate__'
tr(lambda: setattr(int, "__annotations__", {}))  # expect: TypeError | cannot set '__annotations__' attribute of immutable type 'int'
tr(lambda: setattr(int, "__annotate__", None))  # expect: TypeError | cannot set '__annotate__' attribute of immutable type 'int'
tr(lambda: type.__annotations__)  # expect: AttributeError | type object 'type' has no attribute '__annotations__'

# --- in the namespace by hand
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
C = type("C", (), {"__annotations__": {"m": int}})
tr(lambda: C.__annotations__)  # expect: {'m': <class 'int'>}
tr(lambda: C.__annotate__)  # expect: None
D = type("D", (), {"__annotate__": lambda f: {"n": f}})
tr(lambda: D.__annotations__)  # expect: {'n': 1}

# --- conditional ones
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
flag = False
class C:
    a: int
    if flag:
        b: int
    else:
        c: str
tr(lambda: C.__annotations__)  # expect: {'a': <class 'int'>, 'c': <class 'str'>}

# --- type parameters
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class G[T]:
    x: T
tr(lambda: G.__type_params__)  # expect: (T,)
tr(lambda: G.__annotations__["x"] is G.__type_params__[0])  # expect: True
tr(lambda: setattr(G, "__type_params__", 5))  # expect: None
tr(lambda: setattr(G, "__type_params__", ()))  # expect: None
tr(lambda: G.__type_params__)  # expect: ()
class P: pass
tr(lambda: P.__type_params__)  # expect: ()
tr(lambda: int.__type_params__)  # expect: ()
