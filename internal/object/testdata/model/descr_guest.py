# Descriptors written in Python.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class D:
    def __init__(self): self.log = []
    def __get__(self, o, t):
        return ("get", type(o).__name__, t.__name__)
    def __set__(self, o, v): self.log.append(("set", v))
    def __delete__(self, o): self.log.append("del")
class C: d = D()
c = C()
tr(lambda: c.d)  # expect: ('get', 'C', 'C')
tr(lambda: C.d)  # expect: ('get', 'NoneType', 'C')
c.d = 1
del c.d
tr(lambda: C.__dict__["d"].log)  # expect: [('set', 1), 'del']
tr(lambda: vars(c))  # expect: {}
C.d = 5
tr(lambda: C.d)  # expect: 5

# --- functions as descriptors
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(self, *a): return self, a
tr(lambda: f.__get__(5)(1))  # expect: (5, (1,))
tr(lambda: f.__get__(None, int) is f)  # expect: True
tr(lambda: f.__get__(None, None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: f.__get__(5, int)(2))  # expect: (5, (2,))
tr(lambda: f.__get__(5) == f.__get__(5))  # expect: True
class C: pass
c = C()
c.bound = f.__get__("x")
tr(lambda: c.bound(1))  # expect: ('x', (1,))
C.m = f
tr(lambda: c.m(1)[1])  # expect: (1,)
tr(lambda: C.m(1, 2))  # expect: (1, (2,))
C.n = len
tr(lambda: c.n([1]))  # expect: 1

# --- __get__ that raises or is odd
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class R:
    def __get__(self, o, t): raise AttributeError("from get")
class K:
    def __get__(self, o, t): raise KeyError("k")
class N:
    __get__ = None
class C:
    r = R()
    k = K()
    n = N()
tr(lambda: C().r)  # expect: AttributeError | from get
tr(lambda: C().k)  # expect: KeyError | 'k'
tr(lambda: hasattr(C(), "r"))  # expect: False
tr(lambda: C().n)  # expect: TypeError | 'NoneType' object is not callable
tr(lambda: C.n)  # expect: TypeError | 'NoneType' object is not callable

# --- special methods through descriptors
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Bind:
    def __get__(self, o, t): return lambda *a: ("bound", o is not None, a)
class C:
    __len__ = Bind()
    __call__ = Bind()
    __getitem__ = Bind()
    __add__ = Bind()
    __eq__ = Bind()
c = C()
tr(lambda: c(1))  # expect: ('bound', True, (1,))
tr(lambda: c[2])  # expect: ('bound', True, (2,))
tr(lambda: c + 3)  # expect: ('bound', True, (3,))
tr(lambda: len(c))  # expect: TypeError | 'tuple' object cannot be interpreted as an integer
tr(lambda: c == 1)  # expect: ('bound', True, (1,))
class S:
    __getitem__ = staticmethod(lambda k: ("static", k))
    __call__ = classmethod(lambda cls: cls.__name__)
tr(lambda: S()[1])  # expect: ('static', 1)
tr(lambda: S()())  # expect: S

# --- a lazy attribute
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o)
        return v
class C:
    @lazy
    def x(self):
        print("computing")
        return 42
c = C()
tr(lambda: (c.x, c.x))  # expect: computing
# expect: (42, 42)
tr(lambda: vars(c))  # expect: {'x': 42}
