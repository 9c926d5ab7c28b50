# super in cooperative classes: __init__ chains, mixins.
class Base:
    def __init__(self, **kw):
        print("Base", kw)
class A(Base):
    def __init__(self, a=0, **kw):
        print("A", a)
        super().__init__(**kw)
class B(Base):
    def __init__(self, b=0, **kw):
        print("B", b)
        super().__init__(**kw)
class C(A, B):
    def __init__(self, **kw):
        print("C")
        super().__init__(**kw)
C(a=1, b=2)  # expect: C
# expect: A 1
# expect: B 2
# expect: Base {}
C(b=3, z=4)  # expect: C
# expect: A 0
# expect: B 3
# expect: Base {'z': 4}

# --- mixins over built-in types
class Upper:
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
class Loud:
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
class D(Loud, Upper, dict): pass
d = D()
d["a"] = 1  # expect: set a
print(d)  # expect: {'A': 1}
# --- __init_subclass__ and super
class A:
    def __init_subclass__(cls, **kw):
        print("A", cls.__name__, kw)
        super().__init_subclass__()
class M:
    def __init_subclass__(cls, m=None, **kw):
        print("M", m)
        super().__init_subclass__(**kw)
class B(M, A, m=1, extra=2): pass
# expect: M 1
# expect: A B {'extra': 2}
# --- __new__ chains
class A:
    def __new__(cls, *a):
        print("A.new")
        return super().__new__(cls)
class B(A):
    def __new__(cls, *a):
        print("B.new", a)
        self = super().__new__(cls, *a)
        self.tag = "tagged"
        return self
print(B(1).tag)  # expect: B.new (1,)
# expect: A.new
# expect: tagged
# --- __getattribute__ and super
class A:
    def __getattribute__(self, n):
        v = super().__getattribute__(n)
        return f"<{v}>" if isinstance(v, str) else v
class B(A):
    name = "b"
print(B().name)  # expect: <b>
# --- __eq__, __hash__, __repr__ through super
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"P({self.x})"
class Q(P):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def __eq__(self, o): return super().__eq__(o) and self.y == o.y
    def __hash__(self): return hash((super().__hash__(), self.y))
    def __repr__(self): return super().__repr__() + f"+{self.y}"
print(Q(1, 2) == Q(1, 2), Q(1, 2) == Q(1, 3), {Q(1, 2): "v"}[Q(1, 2)], Q(1, 2))  # expect: True False v P(1)+2
