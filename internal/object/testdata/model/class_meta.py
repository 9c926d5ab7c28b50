# Metaclasses: which one, in what order.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __new__(m, n, b, ns, **k):
        print("new", m.__name__, n, [x.__name__ for x in b], k)
        return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k):
        print("init", n, k)
        super().__init__(n, b, ns)
    def __call__(c, *a, **k):
        print("call", c.__name__, a, k)
        return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, n, b, **k):
        print("prepare", n, k)
        return {"injected": 1}
class A(metaclass=M, opt=2):
    print("body", injected)
    def __init__(self, *a): self.a = a
# expect: prepare A {'opt': 2}
# expect: body 1
# expect: new M A [] {'opt': 2}
# expect: init A {'opt': 2}
tr(lambda: A(1, 2).a)  # expect: call A (1, 2) {}
# expect: (1, 2)
tr(lambda: A.injected)  # expect: 1
class B(A): pass
# expect: prepare B {}
# expect: new M B ['A'] {}
# expect: init B {}
tr(lambda: type(B).__name__)  # expect: M
tr(lambda: B(3).a)  # expect: call B (3,) {}
# expect: (3,)

# --- conflict
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
tr(lambda: type("C", (A, B), {}))  # expect: TypeError | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
def f():
    class D(A, metaclass=M2): pass
tr(lambda: f())  # expect: TypeError | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(M1, M2): pass
class E(A, B, metaclass=M3): pass
tr(lambda: type(E).__name__)  # expect: M3
class F(A, metaclass=type): pass
tr(lambda: type(F).__name__)  # expect: M1
tr(lambda: type("G", (A,), {}).__class__.__name__)  # expect: M1

# --- a function as metaclass
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def meta(n, b, ns, **k): return n, b, sorted(x for x in ns if x[0] != "_"), k
class C(int, metaclass=meta, z=1):
    x = 1
    y = 2
tr(lambda: C)  # expect: ('C', (<class 'int'>,), ['x', 'y'], {'z': 1})
class D(metaclass=lambda *a: 5): pass
tr(lambda: D)  # expect: 5
class Inst:
    def __call__(self, n, b, ns): return "made " + n
    def __prepare__(self, n, b): return {"p": 1}
class E(metaclass=Inst()):
    print(p)
# expect: 1
tr(lambda: E)  # expect: made E

# --- __prepare__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("_"): print("set", k)
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(m, n, b): return Log()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class C(metaclass=M):
    a = 1
    b = a + 1
    def f(self): pass
# expect: set a
# expect: set b
# expect: set f
tr(lambda: C.b)  # expect: 2
class P5(type):
    @classmethod
    def __prepare__(m, n, b): return 5
def f():
    class X(metaclass=P5): pass
tr(lambda: f())  # expect: TypeError | P5.__prepare__() must return a mapping, not int
class NoPrep:
    def __call__(self, *a): return "ok"
class Y(metaclass=NoPrep()): pass
tr(lambda: Y)  # expect: ok
class MapOnly:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
class PM(type):
    @classmethod
    def __prepare__(m, n, b): return MapOnly()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns.d)
class Z(metaclass=PM): q = 9
tr(lambda: Z.q)  # expect: 9

# --- __classcell__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __new__(m, n, b, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, n, b, ns)
def f():
    class C(metaclass=M):
        def g(self): return __class__
tr(lambda: f())  # expect: RuntimeError | __class__ not set defining 'C' as <class '__main__.f.<locals>.C'>. Was __classcell__ propagated to type.__new__?
class M2(type):
    def __new__(m, n, b, ns): return type("other", (), {})
def g():
    class C(metaclass=M2):
        def g(self): return __class__
tr(lambda: g())  # expect: RuntimeError | __class__ not set defining 'C' as <class '__main__.other'>. Was __classcell__ propagated to type.__new__?

# --- __call__ of a metaclass makes singletons
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class Single(type):
    _made = {}
    def __call__(cls, *a):
        if cls not in Single._made: Single._made[cls] = super().__call__(*a)
        return Single._made[cls]
class A(metaclass=Single): pass
class B(metaclass=Single): pass
tr(lambda: (A() is A(), A() is B()))  # expect: (True, False)

# --- type(name, bases, dict) picks the winner
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __new__(m, n, b, ns, **k):
        print("M.new", m.__name__)
        return super().__new__(m, n, b, ns)
A = M("A", (), {})  # expect: M.new M
B = type("B", (A,), {})  # expect: M.new M
tr(lambda: type(B).__name__)  # expect: M
C = type.__new__(type, "C", (A,), {})  # expect: M.new M
tr(lambda: type(C).__name__)  # expect: M

# --- operators on classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __len__(cls): return 3
    def __getitem__(cls, k): return cls.__name__, k
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __add__(cls, o): return "added"
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 7
    def __bool__(cls): return False
    def __repr__(cls): return "<" + cls.__name__ + "!>"
class C(metaclass=M): pass
tr(lambda: (len(C), C[5], list(C), 1 in C, C + 1, bool(C), C, hash(C)))  # expect: (3, ('C', 5), ['a', 'b', 'c'], True, 'added', False, <C!>, 7)
tr(lambda: type(C()).__name__)  # expect: C

# --- abstract methods by hand
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
C.__abstractmethods__ = frozenset(["f"])
tr(lambda: type(C()).__name__)  # expect: TypeError | Can't instantiate abstract class C without an implementation for abstract method 'f'
C.__abstractmethods__ = ["b", "a"]
tr(lambda: type(C()).__name__)  # expect: TypeError | Can't instantiate abstract class C without an implementation for abstract methods 'a', 'b'
tr(lambda: C.__abstractmethods__)  # expect: ['b', 'a']
C.__abstractmethods__ = []
tr(lambda: type(C()).__name__)  # expect: C
del C.__abstractmethods__
tr(lambda: C.__abstractmethods__)  # expect: AttributeError | __abstractmethods__
tr(lambda: type(C()).__name__)  # expect: C
tr(lambda: type.__abstractmethods__)  # expect: AttributeError | __abstractmethods__
tr(lambda: int.__abstractmethods__)  # expect: AttributeError | __abstractmethods__
