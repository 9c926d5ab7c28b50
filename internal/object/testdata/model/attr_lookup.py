# The order of attribute lookup.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Data:
    def __get__(self, o, t): return "data", o is not None
    def __set__(self, o, v): print("set", v)
class NonData:
    def __get__(self, o, t=None): return "nondata", o is not None, t.__name__
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v * 2
class DelOnly:
    def __delete__(self, o): print("deleted")
class C:
    d = Data()
    n = NonData()
    s = SetOnly()
    x = DelOnly()
c = C()
c.__dict__.update(d="own d", n="own n", x="own x")
tr(lambda: c.d)  # expect: ('data', True)
tr(lambda: c.n)  # expect: own n
tr(lambda: c.x)  # expect: own x
tr(lambda: C.d)  # expect: ('data', False)
tr(lambda: C.n)  # expect: ('nondata', False, 'C')
tr(lambda: type(c.s).__name__)  # expect: SetOnly
c.s = 5
tr(lambda: c.s)  # expect: 10
c.d = 7  # expect: set 7
tr(lambda: setattr(c, "x", 1))  # expect: AttributeError | __set__
del c.x  # expect: deleted
tr(lambda: delattr(c, "d"))  # expect: AttributeError | __delete__
tr(lambda: c.__dict__)  # expect: {'d': 'own d', 'n': 'own n', 'x': 'own x', 's': 10}

# --- descriptors with a class access
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class D:
    def __get__(self, o, t): return o, t.__name__
class M(type):
    md = D()
    def mm(cls): return "mm of " + cls.__name__
    both = "meta"
class C(metaclass=M):
    cd = D()
    both = "class"
class E(C): pass
tr(lambda: C.md)  # expect: (<class '__main__.C'>, 'M')
tr(lambda: C.cd)  # expect: (None, 'C')
tr(lambda: E.cd)  # expect: (None, 'E')
tr(lambda: C().cd[1])  # expect: C
tr(lambda: C.mm())  # expect: mm of C
tr(lambda: C.both)  # expect: class
tr(lambda: C().md)  # expect: AttributeError | 'C' object has no attribute 'md'
tr(lambda: E.mm())  # expect: mm of E

# --- metaclass data descriptors win over the class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class D:
    def __get__(self, o, t): return "meta data"
    def __set__(self, o, v): print("meta set", v)
class M(type):
    x = D()
class C(metaclass=M):
    x = "class"
tr(lambda: C.x)  # expect: meta data
C.x = 5  # expect: meta set 5
tr(lambda: C().x)  # expect: class

# --- properties on metaclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    @property
    def size(cls): return cls._n
    @size.setter
    def size(cls, v): cls._n = v
class C(metaclass=M): _n = 3
tr(lambda: C.size)  # expect: 3
C.size = 9
tr(lambda: C.size)  # expect: 9
tr(lambda: C().size)  # expect: AttributeError | 'C' object has no attribute 'size'

# --- a method changes under a running cache
class A:
    def f(self): return 1
def call(o): return o.f()
a = A()
out = []
for i in range(6):
    if i == 2: A.f = lambda self: 2
    if i == 3: a.f = lambda: 3
    if i == 4: del a.f
    if i == 5: A.f = property(lambda self: lambda: 5)
    out.append(call(a))
print(out)  # expect: [1, 1, 2, 3, 2, 5]

# --- a base changes under a cache
class A: x = 1
class B(A): pass
class C(B): pass
c = C()
out = []
for i in range(5):
    if i == 1: A.x = 2
    if i == 2: B.x = 3
    if i == 3: c.x = 4
    if i == 4: del c.x, B.x
    out.append(c.x)
print(out)  # expect: [1, 2, 3, 4, 2]

# --- the same code on other objects
class A:
    v = "class"
class B:
    def __init__(self): self.v = "B"
class S:
    __slots__ = ("v",)
    def __init__(self): self.v = "S"
class P:
    @property
    def v(self): return "P"
class G:
    def __getattr__(self, n): return "G" + n
import types
m = types.ModuleType("m")
m.v = "M"
def get(o): return o.v
print([get(o) for _ in range(2) for o in (A(), B(), S(), P(), G(), m, A, B(), A())])  # expect: ['class', 'B', 'S', 'P', 'Gv', 'M', 'class', 'B', 'class', 'class', 'B', 'S', 'P', 'Gv', 'M', 'class', 'B', 'class']
