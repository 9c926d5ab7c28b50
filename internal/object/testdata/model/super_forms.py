# super: its forms and errors.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    @property
    def p(self): return "p of " + type(self).__name__
    x = 5
class B(A):
    def f(self): return super().f() + "B"
    @classmethod
    def c(cls): return super().c() + "!"
    def g(self): return super()
    def h(): return super()
    def i(*a): return super().f()
    def j(self):
        def inner(): return super().f()
        return inner()
    def k(self):
        del self
        return super()
    def l(self):
        self = 5
        return super().f()
    def m(self): return [super().f() for _ in range(1)]
    def n(self): return (lambda: super(B, self).f())()
b = B()
tr(lambda: b.f())  # expect: A.fB
tr(lambda: b.c())  # expect: B!
tr(lambda: B.c())  # expect: B!
tr(lambda: b.g())  # expect: <super: <class 'B'>, <B object>>
tr(lambda: b.g().x)  # expect: 5
tr(lambda: b.g().p)  # expect: p of B
tr(lambda: b.g().s())  # expect: s
tr(lambda: B.h())  # expect: RuntimeError | super(): no arguments
tr(lambda: b.i())  # expect: RuntimeError | super(): no arguments
tr(lambda: B.i())  # expect: RuntimeError | super(): no arguments
tr(lambda: b.j())  # expect: RuntimeError | super(): no arguments
tr(lambda: b.k())  # expect: RuntimeError | super(): arg[0] deleted
tr(lambda: b.l())  # expect: TypeError | super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
tr(lambda: b.m())  # expect: ['A.f']
tr(lambda: b.n())  # expect: A.f
tr(lambda: B.f(5))  # expect: TypeError | super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
tr(lambda: B.g(A()))  # expect: TypeError | super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
tr(lambda: super())  # expect: RuntimeError | super(): no arguments
tr(lambda: super(1))  # expect: TypeError | super() argument 1 must be a type, not int
tr(lambda: super(A, 1))  # expect: TypeError | super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
tr(lambda: super(B, A()))  # expect: TypeError | super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
tr(lambda: super(B, B))  # expect: <super: <class 'B'>, <B object>>
tr(lambda: super(A))  # expect: <super: <class 'A'>, NULL>
tr(lambda: super(A).f)  # expect: AttributeError | 'super' object has no attribute 'f'
tr(lambda: super(A, b).f)  # expect: AttributeError | 'super' object has no attribute 'f'
tr(lambda: super(B, b).f())  # expect: A.f
tr(lambda: super(B, B).c())  # expect: B
tr(lambda: super(B, B).f(b))  # expect: A.f
tr(lambda: super(B, b).x)  # expect: 5
tr(lambda: super(B, b).__class__)  # expect: <class 'super'>
tr(lambda: super(B, b).__thisclass__)  # expect: <class '__main__.B'>
tr(lambda: super(B, b).__self_class__)  # expect: <class '__main__.B'>
tr(lambda: super(B, b) == super(B, b))  # expect: False
tr(lambda: super(1, 2, 3))  # expect: TypeError | super() expected at most 2 arguments, got 3
tr(lambda: super(x=1))  # expect: TypeError | super() takes no keyword arguments
tr(lambda: super(B, None))  # expect: <super: <class 'B'>, NULL>
tr(lambda: super(B, b).nope)  # expect: AttributeError | 'super' object has no attribute 'nope'
tr(lambda: setattr(super(B, b), "x", 1))  # expect: AttributeError | 'super' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: super(B, b).__dict__)  # expect: {}

# --- unbound super objects
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A.f", type(self).__name__
class B(A):
    def f(self): return "B.f"
b = B()
tr(lambda: super(B).__get__(b, B).f())  # expect: ('A.f', 'B')
tr(lambda: super(B).__get__(None, B))  # expect: <super: <class 'B'>, NULL>
tr(lambda: super(B).__get__(5))  # expect: TypeError | super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
tr(lambda: super(B, b).__get__(5))  # expect: <super: <class 'B'>, <B object>>
B.up = super(B)
tr(lambda: b.up.f())  # expect: ('A.f', 'B')
tr(lambda: B.up)  # expect: <super: <class 'B'>, NULL>
s = super(B, b)
tr(lambda: s.__init__(A, b))  # expect: TypeError | B.__init__() takes exactly one argument (the instance to initialize)
tr(lambda: s)  # expect: <super: <class 'B'>, <B object>>
tr(lambda: s.f())  # expect: ('A.f', 'B')
class SS(super): pass
tr(lambda: SS(B, b).f())  # expect: ('A.f', 'B')
tr(lambda: SS(B).__get__(b).f())  # expect: ('A.f', 'B')
tr(lambda: type(SS(B).__get__(b)).__name__)  # expect: SS

# --- __class__ cell
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def which(self): return __class__.__name__
    def nested(self):
        class Inner:
            def w(self): return __class__.__name__
        return Inner().w(), __class__.__name__
class B(A): pass
tr(lambda: B().which())  # expect: A
tr(lambda: B().nested())  # expect: ('Inner', 'A')
def f(self): return super()
tr(lambda: f(1))  # expect: RuntimeError | super(): __class__ cell not found
class C:
    g = f
tr(lambda: C().g())  # expect: RuntimeError | super(): __class__ cell not found
def outer():
    class X:
        def m(self): return super().__init__()
    return X
tr(lambda: outer()().m())  # expect: None

# --- super calls in special places
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"A({self.x})"
    def __getitem__(self, i): return ("A item", i)
    def __len__(self): return 7
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
class B(A):
    def __init__(self, x): super().__init__(x + 1)
    def __repr__(self): return "B:" + super().__repr__()
    def __getitem__(self, i): return super().__getitem__(i)
    def __len__(self): return super().__len__() + 1
    def __new__(cls, *a): return super().__new__(cls)
    def __init_subclass__(cls, **k): super().__init_subclass__(**k)
b = B(1)
tr(lambda: b)  # expect: B:A(4)
tr(lambda: b[3])  # expect: ('A item', 3)
tr(lambda: len(b))  # expect: 8
tr(lambda: super(B, b)[3])  # expect: TypeError | 'super' object is not subscriptable
tr(lambda: len(super(B, b)))  # expect: TypeError | object of type 'super' has no len()

# --- cooperative
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Root:
    def go(self): return ["Root"]
class L(Root):
    def go(self): return ["L"] + super().go()
class R(Root):
    def go(self): return ["R"] + super().go()
class D(L, R):
    def go(self): return ["D"] + super().go()
tr(lambda: D().go())  # expect: ['D', 'L', 'R', 'Root']
class E(D): pass
tr(lambda: E().go())  # expect: ['D', 'L', 'R', 'Root']
tr(lambda: super(L, D()).go())  # expect: ['R', 'Root']
tr(lambda: super(R, D()).go())  # expect: ['Root']

# --- descriptors behind super
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Desc:
    def __get__(self, o, t): return o is not None, t.__name__
class A: d = Desc()
class B(A):
    def get(self): return super().d
    @classmethod
    def cget(cls): return super().d
class C(B): pass
tr(lambda: C().get())  # expect: (True, 'C')
tr(lambda: C.cget())  # expect: (False, 'C')

# --- objects that pose as another class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A.f"
class B(A): pass
class Proxy:
    def __init__(self, c): self.c = c
    @property
    def __class__(self): return self.c
tr(lambda: super(B, Proxy(B)).f())  # expect: A.f
tr(lambda: super(B, Proxy(int)))  # expect: TypeError | super(type, obj): obj (instance of Proxy) is not an instance or subtype of type (B).
