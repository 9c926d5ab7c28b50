# __slots__: names, conflicts, descriptors.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: type("a", (int,), {"__slots__": "x"}))  # expect: TypeError | nonempty __slots__ not supported for subtype of 'int'
tr(lambda: type("a", (tuple,), {"__slots__": ["x"]}))  # expect: TypeError | nonempty __slots__ not supported for subtype of 'tuple'
tr(lambda: type("a", (int,), {"__slots__": ()})(3))  # expect: 3
tr(lambda: type("a", (), {"__slots__": "1x"}))  # expect: TypeError | __slots__ must be identifiers
tr(lambda: type("a", (), {"__slots__": ""}))  # expect: TypeError | __slots__ must be identifiers
tr(lambda: type("a", (), {"__slots__": (1,)}))  # expect: TypeError | __slots__ items must be strings, not 'int'
tr(lambda: type("a", (), {"__slots__": 1}))  # expect: TypeError | 'int' object is not iterable
tr(lambda: type("a", (), {"__slots__": "x", "x": 1}))  # expect: ValueError | 'x' in __slots__ conflicts with class variable
tr(lambda: type("a", (), {"__slots__": ("__dict__", "__dict__")}))  # expect: TypeError | __dict__ slot disallowed: we already got one
tr(lambda: type("a", (), {"__slots__": ("__weakref__", "__weakref__")}))  # expect: TypeError | __weakref__ slot disallowed: we already got one
class C: pass
tr(lambda: type("a", (C,), {"__slots__": ("__dict__",)}))  # expect: TypeError | __dict__ slot disallowed: we already got one
tr(lambda: type("a", (C,), {"__slots__": ("__weakref__",)}))  # expect: TypeError | __weakref__ slot disallowed: we already got one
tr(lambda: type("a", (), {"__slots__": None}))  # expect: TypeError | 'NoneType' object is not iterable
tr(lambda: type("a", (), {"__slots__": "ab"}).__slots__)  # expect: ab
tr(lambda: sorted(n for n in type("a", (), {"__slots__": (n for n in "ba")}).__dict__ if len(n) == 1))  # expect: ['a', 'b']
tr(lambda: type("a", (), {"__slots__": {"x": "doc of x"}}).x)  # expect: <member 'x' of 'a' objects>

# --- slots of one class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class S:
    __slots__ = ("b", "a")
    def __init__(self): self.a = 1
s = S()
tr(lambda: s.a)  # expect: 1
tr(lambda: s.b)  # expect: AttributeError | 'S' object has no attribute 'b'
s.b = 2
tr(lambda: (s.a, s.b))  # expect: (1, 2)
del s.a
tr(lambda: s.a)  # expect: AttributeError | 'S' object has no attribute 'a'
tr(lambda: delattr(s, "a"))  # expect: AttributeError | a
tr(lambda: setattr(s, "c", 1))  # expect: AttributeError | 'S' object has no attribute 'c' and no __dict__ for setting new attributes
tr(lambda: hasattr(s, "__dict__"))  # expect: False
tr(lambda: S.a)  # expect: <member 'a' of 'S' objects>
tr(lambda: S.a.__get__(s))  # expect: AttributeError | 'S' object has no attribute 'a'
tr(lambda: S.b.__get__(s, S))  # expect: 2
tr(lambda: list(S.__dict__))  # expect: ['__module__', '__firstlineno__', '__slots__', '__init__', '__static_attributes__', 'a', 'b', '__doc__']

# --- inheritance
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
class C(B): pass
class D(A): __slots__ = ("a",)
b = B()
b.a, b.b = 1, 2
tr(lambda: (b.a, b.b))  # expect: (1, 2)
tr(lambda: hasattr(b, "__dict__"))  # expect: False
c = C()
c.a, c.b, c.c = 1, 2, 3
tr(lambda: vars(c))  # expect: {'c': 3}
d = D()
d.a = "D"
tr(lambda: d.a)  # expect: D
tr(lambda: A.a.__get__(d))  # expect: AttributeError | 'D' object has no attribute 'a'
A.a.__set__(d, "A")
tr(lambda: (d.a, A.a.__get__(d)))  # expect: ('D', 'A')

# --- many slots
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
names = [f"s{i}" for i in range(40)]
M = type("M", (), {"__slots__": names})
m = M()
for i, n in enumerate(names): setattr(m, n, i)
tr(lambda: sum(getattr(m, n) for n in names))  # expect: 780
N = type("N", (M,), {"__slots__": ("z",)})
n = N()
n.z, n.s39 = 1, 2
tr(lambda: (n.z, n.s39))  # expect: (1, 2)
tr(lambda: n.s0)  # expect: AttributeError | 'N' object has no attribute 's0'

# --- class variables of other bases
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: x = "base x"
class B(A): __slots__ = ("x",)
b = B()
tr(lambda: b.x)  # expect: AttributeError | 'B' object has no attribute 'x'
b.x = 5
tr(lambda: b.x)  # expect: 5
tr(lambda: A.x)  # expect: base x

# --- special attributes as slots
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    __slots__ = ("__doc2__", "_p")
a = A()
a._p = 1
tr(lambda: a._p)  # expect: 1
