# Names in classes and instances: __dict__, dir order, mappingproxy.
class A:
    """doc"""
    x = 1
    def m(self): pass
class B(A):
    y = 2
    def __init__(self): self.z = 3
b = B()
print([n for n in dir(b) if not n.startswith("__")], [n for n in B.__dict__ if not n.startswith("__")], b.__dict__)  # expect: ['m', 'x', 'y', 'z'] ['y'] {'z': 3}
print("x" in B.__dict__, "x" in A.__dict__, B.__dict__.get("y"), len([n for n in A.__dict__ if n in ("__module__", "__doc__", "x", "m")]))  # expect: False True 2 4
# --- the proxy is live and read only
class C: pass
p = C.__dict__
C.x = 1
print(p["x"], "x" in p)  # expect: 1 True
p["y"] = 2  # raises: TypeError: 'mappingproxy' object does not support item assignment
# --- instance dict is the real thing
class C: pass
c = C()
c.__dict__["via dict"] = 1
c.__dict__.update(a=1)
print(c.a, getattr(c, "via dict"), vars(c))  # expect: 1 1 {'via dict': 1, 'a': 1}
del c.__dict__["a"]
print(hasattr(c, "a"))  # expect: False
# --- order of attributes is order of first assignment
class C: pass
c = C()
c.b = 1; c.a = 2; c.b = 3; c.c = 4
del c.a
c.a = 5
print(list(vars(c).items()))  # expect: [('b', 3), ('c', 4), ('a', 5)]
# --- class attributes shadowed and uncovered
class C: v = "class"
c = C()
c.v = "own"
print(c.v)  # expect: own
del c.v
print(c.v)  # expect: class
C.v = "changed"
print(c.v, C().v)  # expect: changed changed
# --- many instances with different attributes
class C: pass
cs = []
for i in range(5):
    c = C()
    for j in range(i): setattr(c, f"a{j}", j)
    cs.append(c)
print([len(vars(c)) for c in cs], [getattr(c, "a2", None) for c in cs])  # expect: [0, 1, 2, 3, 4] [None, None, None, 2, 2]
# --- deleting and re-adding in loops
class C: pass
c = C()
for i in range(100):
    setattr(c, f"n{i % 7}", i)
    if i % 3 == 0: delattr(c, f"n{i % 7}")
print(sorted(vars(c).items()))  # expect: [('n0', 98), ('n3', 94), ('n4', 95), ('n6', 97)]
# --- __dict__ and __weakref__ of slots classes
class S: __slots__ = ("a",)
print(hasattr(S(), "__dict__"), "a" in S.__dict__, [n for n in dir(S()) if not n.startswith("__")])  # expect: False True ['a']
vars(S())  # raises: TypeError: vars() argument must have __dict__ attribute
# --- a method stored on an instance is not bound
class C: pass
c = C()
c.f = lambda *a: a
print(c.f(1))  # expect: (1,)
C.g = lambda *a: len(a)
print(c.g(1))  # expect: 2
# --- replacing a method while an instance lives
class C:
    def m(self): return 1
c = C()
before = c.m
C.m = lambda self: 2
print(before(), c.m())  # expect: 1 2
# --- class attribute that is a type, a property, a function from elsewhere
class C:
    kind = int
    size = property(len)
    def __len__(self): return 4
print(C().kind("7"), C().size)  # expect: 7 4

# --- what dir asks for
log = []
class L:
    def __getattribute__(self, n):
        log.append(n)
        return super().__getattribute__(n)
class P:
    __class__ = property(lambda self: int)
class Q:
    __class__ = property(lambda self: {}.x)
class R:
    def __getattribute__(self, n):
        if n == "__class__": raise AttributeError(n)
        if n == "__dict__": return {"fake": 1}
        return super().__getattribute__(n)
class S:
    def __getattribute__(self, n):
        raise KeyError(n)
class T:
    @property
    def __dict__(self): return {"own": 1}
for c in (L, P, Q, R, S, T):
    x = c()
    try:
        print(c.__name__, [n for n in dir(x) if n in ("fake", "own", "bit_length", "__module__", "__init__")], log)
    except Exception as e:
        print(c.__name__, type(e).__name__, e)
    log.clear()
# expect: L ['__init__', '__module__'] ['__dict__', '__class__']
# expect: P ['__init__', 'bit_length'] []
# expect: Q [] []
# expect: R ['fake'] []
# expect: S KeyError '__dict__'
# expect: T ['__init__', '__module__', 'own'] []

# --- dir of an object with a __dict__ of its own, wherever it stops
class T:
    @property
    def __dict__(self): return {"own": 1}
print([n for n in dir(T()) if n in ("own", "__module__")])  # expect: ['__module__', 'own']
