# More metaclasses: attributes, properties, abstract checks, order.
class Meta(type):
    @property
    def label(cls): return f"<{cls.__name__}>"
    x = "meta"
    def __setattr__(cls, n, v):
        print("set", n)
        super().__setattr__(n, v)
    def __delattr__(cls, n):
        print("del", n)
        super().__delattr__(n)
    def __getattr__(cls, n): return f"no {n}"
class A(metaclass=Meta): y = "class"
print(A.label, A.x, A.y, A.zzz)  # expect: <A> meta class no zzz
A.w = 1  # expect: set w
del A.w  # expect: del w
print(hasattr(A(), "label"), hasattr(A(), "x"))  # expect: False False
# --- class attribute hides the metaclass's plain one but not its data descriptor
class Meta(type):
    plain = "meta"
    @property
    def prop(cls): return "meta prop"
class A(metaclass=Meta):
    plain = "own"
    prop = "own"
print(A.plain, A.prop, A().prop)  # expect: own meta prop own
# --- __call__ as object pool
class Pool(type):
    def __init__(cls, *a):
        super().__init__(*a)
        cls.pool = {}
    def __call__(cls, k):
        if k not in cls.pool: cls.pool[k] = super().__call__(k)
        return cls.pool[k]
class P(metaclass=Pool):
    def __init__(self, k): self.k = k
print(P(1) is P(1), P(1) is P(2), sorted(P.pool))  # expect: True False [1, 2]
# --- __mro__ by mro()
class Meta(type):
    def mro(cls):
        m = super().mro()
        return [cls, *reversed(m[1:-1]), object]
class A: who = "A"
class B: who = "B"
class C(A, B, metaclass=Meta): pass
print([c.__name__ for c in C.__mro__], C.who)  # expect: ['C', 'B', 'A', 'object'] B
# --- a bad mro
class Meta(type):
    def mro(cls): return 5
class C(metaclass=Meta): pass  # raises: TypeError: 'int' object is not iterable
# --- checking the body
class NoPublicData(type):
    def __new__(m, name, bases, ns):
        for k, v in ns.items():
            if not k.startswith("_") and not callable(v): raise TypeError(f"{name}.{k} is public data")  # raises: TypeError: Bad.x is public data
        return super().__new__(m, name, bases, ns)
class Good(metaclass=NoPublicData):
    def f(self): pass
class Bad(Good):
    x = 1
# --- metaclass of the metaclass
class MM(type):
    def __call__(m, *a):
        print("making", a[0])
        return super().__call__(*a)
class M(type, metaclass=MM): pass
class C(metaclass=M): pass  # expect: making C
print(type(type(C)).__name__)  # expect: MM
# --- metaclass arguments are inherited behaviour, not values
class Meta(type):
    def __new__(m, n, b, ns, *, tag=None):
        c = super().__new__(m, n, b, ns)
        c.tag = tag
        return c
    def __init__(c, n, b, ns, **kw): pass
class A(metaclass=Meta, tag="a"): pass
class B(A): pass
class C(A, tag="c"): pass
print(A.tag, B.tag, C.tag)  # expect: a None c
# --- unexpected argument
class Meta(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns)
class A(metaclass=Meta, extra=1): pass  # raises: TypeError: Meta.__new__() got an unexpected keyword argument 'extra'
# --- a class made by a function, then subclassed
def factory(**ns): return type("Made", (), ns)
class Sub(factory(a=1, f=lambda self: self.a)): a = 2
print(Sub().f(), Sub.__mro__[1].__name__)  # expect: 2 Made
# --- enumerating in definition order
class Ordered(type):
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, ns)
        c.order = [k for k in ns if not k.startswith("__")]
        return c
class F(metaclass=Ordered):
    z = 1
    a = 2
    def m(self): pass
print(F.order)  # expect: ['z', 'a', 'm']
