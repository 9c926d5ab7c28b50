# Small things about classes.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    "doc of C"
    def __new__(cls, *a): return super().__new__(cls)
tr(lambda: C.__doc__)  # expect: doc of C
tr(lambda: C().__doc__)  # expect: doc of C
tr(lambda: C.__text_signature__)  # expect: None
tr(lambda: (C.__flags__ & 0x200 != 0, int.__flags__ & 0x200 != 0, int.__flags__ & 0x100 != 0))  # expect: (True, False, True)
tr(lambda: (int.__base__, object.__base__, bool.__base__))  # expect: (<class 'object'>, None, <class 'int'>)
tr(lambda: (type(C.__basicsize__), type(C.__dictoffset__)))  # expect: (<class 'int'>, <class 'int'>)
tr(lambda: C.__weakrefoffset__.__class__)  # expect: <class 'int'>
tr(lambda: isinstance(C.__sizeof__(C()), int))  # expect: True
tr(lambda: type.__doc__ is not None)  # expect: True
tr(lambda: C.__eq__(1, 2) if False else "ok")  # expect: ok
tr(lambda: (C == C, C != int, C < int))  # expect: TypeError | '<' not supported between instances of 'type' and 'type'
tr(lambda: hash(C) == hash(C))  # expect: True
tr(lambda: C.__repr__(C()).split(" at ")[0])  # expect: <__main__.C object
tr(lambda: type.__repr__(C))  # expect: <class '__main__.C'>
tr(lambda: (type.__name__, type.__qualname__, type.__module__))  # expect: ('type', 'type', 'builtins')
tr(lambda: type(type) is type)  # expect: True

# --- classes as keys, in sets
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: pass
class B: pass
d = {A: 1, B: 2, int: 3}
tr(lambda: (d[A], d[B], d[int]))  # expect: (1, 2, 3)
tr(lambda: (A in {A}, B in {A}))  # expect: (True, False)

# --- local classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def make(n):
    class L:
        num = n
        def get(self): return n
    return L
a, b = make(1), make(2)
tr(lambda: (a.num, b.num, a().get(), b().get(), a is b))  # expect: (1, 2, 1, 2, False)
tr(lambda: a.__qualname__)  # expect: make.<locals>.L
tr(lambda: a)  # expect: <class '__main__.make.<locals>.L'>

# --- a class body sees and changes its own names
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
x = "global"
class C:
    y = x
    x = "class"
    z = x
    del x
    w = x
    for i in range(3): last = i
    locals()["via_locals"] = 5
    def f(self): return x
tr(lambda: (C.y, C.z, C.w, C.last, C.via_locals, C().f()))  # expect: ('global', 'class', 'global', 2, 5, 'global')
tr(lambda: hasattr(C, "x"))  # expect: False

# --- nested classes do not see the outer class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    v = 1
    def m(self):
        try: return v
        except NameError as e: return str(e)
    class B:
        def m(self): return "B"
        w = "no v here" if "v" not in locals() else "v"
tr(lambda: A().m())  # expect: name 'v' is not defined
tr(lambda: (A.B().m(), A.B.w, A.B.__qualname__))  # expect: ('B', 'no v here', 'A.B')

# --- exceptions leave no class behind
try:
    class Bad:
        x = 1
        1 / 0
except ZeroDivisionError: pass
try: Bad
except NameError as e: print(e)  # expect: name 'Bad' is not defined

# --- decorators
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def deco(tag):
    def d(c):
        c.tag = tag
        return c
    return d
@deco("outer")
@deco("inner")
class C: pass
tr(lambda: C.tag)  # expect: outer
@lambda c: 5
class D: pass
tr(lambda: D)  # expect: 5

# --- star bases and keywords
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
bases = (dict,)
kw = {"metaclass": type}
class C(*bases, **kw): x = 1
tr(lambda: (C(a=1), C.x))  # expect: ({'a': 1}, 1)
def f():
    class D(metaclass=type, metaclass_=1): pass
tr(lambda: f())  # expect: TypeError | f.<locals>.D.__init_subclass__() takes no keyword arguments
def g():
    class D(*[int, int]): pass
tr(lambda: g())  # expect: TypeError | duplicate base class int
