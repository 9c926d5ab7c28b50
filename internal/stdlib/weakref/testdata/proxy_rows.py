# Every operation of a proxy goes to the referent, as does the same method by name.
import weakref, operator
class N:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"N({self.name})"
    def __str__(self): return f"str {self.name}"
    def __bytes__(self): return self.name.encode()
    def __hash__(self): return 5
    def __bool__(self): return False
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 9.5
    def __len__(self): return 3
    def __contains__(self, x): return x == 1
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __iter__(self): return iter("xy")
    def __reversed__(self): return "reversed"
    def __next__(self): return "next"
def method(name, n):
    def f(self, *args):
        return (name, *[a if isinstance(a, int) and type(a) is int else type(a).__name__ for a in args])
    return f
BINARY = "add sub mul truediv floordiv mod divmod pow matmul and or xor lshift rshift".split()
COMPARE = "lt le gt ge eq ne".split()
UNARY = "neg pos abs invert".split()
for n in BINARY:
    setattr(N, f"__{n}__", method(n, 1))
    setattr(N, f"__r{n}__", method("r" + n, 1))
    setattr(N, f"__i{n}__", method("i" + n, 1))
for n in COMPARE:
    setattr(N, f"__{n}__", method(n, 1))
for n in UNARY:
    setattr(N, f"__{n}__", method(n, 0))
class M(N):
    def __call__(self, *args, **kwargs): return ("called", args, kwargs)
for T in (N, M):
    x = T("x")
    p = weakref.proxy(x)
    print(type(p).__name__)
    for n in BINARY + COMPARE:
        print(n, getattr(type(p), f"__{n}__")(p, 1), getattr(p, f"__{n}__")(p))
    for n in BINARY:
        print("r" + n, getattr(type(p), f"__r{n}__")(p, 1))
        if n != "divmod":
            print("i" + n, getattr(type(p), f"__i{n}__")(p, 1))
    for n in UNARY + ["int", "index", "float", "len", "bool", "str", "bytes", "iter", "next", "reversed"]:
        try:
            r = getattr(type(p), f"__{n}__")(p)
            print(n, r if n != "iter" else list(r))
        except (AttributeError, TypeError) as e:
            print(e)
    P = type(p)
    print(P.__contains__(p, 1), P.__contains__(p, 2), P.__getitem__(p, 1), P.__setitem__(p, 1, 2), P.__delitem__(p, 3))
    print(P.__getattribute__(p, "name"), P.__setattr__(p, "name", "y"), p.name, P.__delattr__(p, "name"), hasattr(p, "name"))
    x.name = "z"
    print(repr(p).startswith(f"<weakproxy at 0x"), type(p).__repr__(p).split(" to ")[1].split(" at ")[0])
    if T is M:
        print(p(1, a=2), p.__call__(3))
    try:
        hash(p)
    except TypeError as e:
        print(e)
# expect: ProxyType
# expect: add ('add', 1) ('add', 'ProxyType')
# expect: sub ('sub', 1) ('sub', 'ProxyType')
# expect: mul ('mul', 1) ('mul', 'ProxyType')
# expect: truediv ('truediv', 1) ('truediv', 'ProxyType')
# expect: floordiv ('floordiv', 1) ('floordiv', 'ProxyType')
# expect: mod ('mod', 1) ('mod', 'ProxyType')
# expect: divmod ('divmod', 1) ('divmod', 'ProxyType')
# expect: pow ('pow', 1) ('pow', 'ProxyType')
# expect: matmul ('matmul', 1) ('matmul', 'ProxyType')
# expect: and ('and', 1) ('and', 'ProxyType')
# expect: or ('or', 1) ('or', 'ProxyType')
# expect: xor ('xor', 1) ('xor', 'ProxyType')
# expect: lshift ('lshift', 1) ('lshift', 'ProxyType')
# expect: rshift ('rshift', 1) ('rshift', 'ProxyType')
# expect: lt ('lt', 1) ('lt', 'ProxyType')
# expect: le ('le', 1) ('le', 'ProxyType')
# expect: gt ('gt', 1) ('gt', 'ProxyType')
# expect: ge ('ge', 1) ('ge', 'ProxyType')
# expect: eq ('eq', 1) ('eq', 'ProxyType')
# expect: ne ('ne', 1) ('ne', 'ProxyType')
# expect: radd ('radd', 1)
# expect: iadd ('iadd', 1)
# expect: rsub ('rsub', 1)
# expect: isub ('isub', 1)
# expect: rmul ('rmul', 1)
# expect: imul ('imul', 1)
# expect: rtruediv ('rtruediv', 1)
# expect: itruediv ('itruediv', 1)
# expect: rfloordiv ('rfloordiv', 1)
# expect: ifloordiv ('ifloordiv', 1)
# expect: rmod ('rmod', 1)
# expect: imod ('imod', 1)
# expect: rdivmod ('rdivmod', 1)
# expect: rpow ('rpow', 1)
# expect: ipow ('ipow', 1)
# expect: rmatmul ('rmatmul', 1)
# expect: imatmul ('imatmul', 1)
# expect: rand ('rand', 1)
# expect: iand ('iand', 1)
# expect: ror ('ror', 1)
# expect: ior ('ior', 1)
# expect: rxor ('rxor', 1)
# expect: ixor ('ixor', 1)
# expect: rlshift ('rlshift', 1)
# expect: ilshift ('ilshift', 1)
# expect: rrshift ('rrshift', 1)
# expect: irshift ('irshift', 1)
# expect: neg ('neg',)
# expect: pos ('pos',)
# expect: abs ('abs',)
# expect: invert ('invert',)
# expect: int 7
# expect: index 8
# expect: float 9.5
# expect: len 3
# expect: bool False
# expect: str str x
# expect: bytes b'x'
# expect: iter ['x', 'y']
# expect: next next
# expect: reversed reversed
# expect: set 1 2
# expect: del 3
# expect: True False ('item', 1) None None
# expect: x None y None False
# expect: True 'N'
# expect: unhashable type: 'weakref.ProxyType'
# expect: CallableProxyType
# expect: add ('add', 1) ('add', 'CallableProxyType')
# expect: sub ('sub', 1) ('sub', 'CallableProxyType')
# expect: mul ('mul', 1) ('mul', 'CallableProxyType')
# expect: truediv ('truediv', 1) ('truediv', 'CallableProxyType')
# expect: floordiv ('floordiv', 1) ('floordiv', 'CallableProxyType')
# expect: mod ('mod', 1) ('mod', 'CallableProxyType')
# expect: divmod ('divmod', 1) ('divmod', 'CallableProxyType')
# expect: pow ('pow', 1) ('pow', 'CallableProxyType')
# expect: matmul ('matmul', 1) ('matmul', 'CallableProxyType')
# expect: and ('and', 1) ('and', 'CallableProxyType')
# expect: or ('or', 1) ('or', 'CallableProxyType')
# expect: xor ('xor', 1) ('xor', 'CallableProxyType')
# expect: lshift ('lshift', 1) ('lshift', 'CallableProxyType')
# expect: rshift ('rshift', 1) ('rshift', 'CallableProxyType')
# expect: lt ('lt', 1) ('lt', 'CallableProxyType')
# expect: le ('le', 1) ('le', 'CallableProxyType')
# expect: gt ('gt', 1) ('gt', 'CallableProxyType')
# expect: ge ('ge', 1) ('ge', 'CallableProxyType')
# expect: eq ('eq', 1) ('eq', 'CallableProxyType')
# expect: ne ('ne', 1) ('ne', 'CallableProxyType')
# expect: radd ('radd', 1)
# expect: iadd ('iadd', 1)
# expect: rsub ('rsub', 1)
# expect: isub ('isub', 1)
# expect: rmul ('rmul', 1)
# expect: imul ('imul', 1)
# expect: rtruediv ('rtruediv', 1)
# expect: itruediv ('itruediv', 1)
# expect: rfloordiv ('rfloordiv', 1)
# expect: ifloordiv ('ifloordiv', 1)
# expect: rmod ('rmod', 1)
# expect: imod ('imod', 1)
# expect: rdivmod ('rdivmod', 1)
# expect: rpow ('rpow', 1)
# expect: ipow ('ipow', 1)
# expect: rmatmul ('rmatmul', 1)
# expect: imatmul ('imatmul', 1)
# expect: rand ('rand', 1)
# expect: iand ('iand', 1)
# expect: ror ('ror', 1)
# expect: ior ('ior', 1)
# expect: rxor ('rxor', 1)
# expect: ixor ('ixor', 1)
# expect: rlshift ('rlshift', 1)
# expect: ilshift ('ilshift', 1)
# expect: rrshift ('rrshift', 1)
# expect: irshift ('irshift', 1)
# expect: neg ('neg',)
# expect: pos ('pos',)
# expect: abs ('abs',)
# expect: invert ('invert',)
# expect: int 7
# expect: index 8
# expect: float 9.5
# expect: len 3
# expect: bool False
# expect: str str x
# expect: type object 'weakref.CallableProxyType' has no attribute '__bytes__'
# expect: iter ['x', 'y']
# expect: next next
# expect: type object 'weakref.CallableProxyType' has no attribute '__reversed__'
# expect: set 1 2
# expect: del 3
# expect: True False ('item', 1) None None
# expect: x None y None False
# expect: True 'M'
# expect: ('called', (1,), {'a': 2}) ('called', (3,), {})
# expect: unhashable type: 'weakref.CallableProxyType'

# --- the operators
import weakref, operator
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): return ("add", self.n, o)
    def __radd__(self, o): return ("radd", self.n, o)
    def __iadd__(self, o): return ("iadd", self.n, o)
    def __pow__(self, o, m=None): return ("pow", self.n, o, m)
    def __rpow__(self, o, m=None): return ("rpow", self.n, o, m)
    def __divmod__(self, o): return ("divmod", self.n, o)
    def __lt__(self, o): return ("lt", self.n, o)
    def __matmul__(self, o): return ("matmul", self.n, o)
n = N(1)
p = weakref.proxy(n)
print(p + 1, 1 + p, pow(p, 2), pow(2, p), p ** 3, 3 ** p, divmod(p, 2), p < 1, p > 1 if hasattr(N, "__gt__") and False else None, p @ 5)  # expect: ('add', 1, 1) ('radd', 1, 1) ('pow', 1, 2, None) ('rpow', 1, 2, None) ('pow', 1, 3, None) ('rpow', 1, 3, None) ('divmod', 1, 2) ('lt', 1, 1) None ('matmul', 1, 5)
q = p
q += 5
print(q)  # expect: ('iadd', 1, 5)
for f in (lambda: p - 1, lambda: 1 - p, lambda: p > 1, lambda: -p, lambda: p[0], lambda: len(p), lambda: list(p), lambda: 1 in p, lambda: int(p),
          lambda: float(p), lambda: next(p), lambda: p(), lambda: operator.index(p), lambda: p % 1, lambda: p & 1, lambda: bytes(p), lambda: reversed(p)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
# expect: unsupported operand type(s) for -: 'N' and 'int'
# expect: unsupported operand type(s) for -: 'int' and 'N'
# expect: '>' not supported between instances of 'N' and 'int'
# expect: bad operand type for unary -: 'N'
# expect: 'N' object is not subscriptable
# expect: object of type 'N' has no len()
# expect: 'N' object is not iterable
# expect: argument of type 'N' is not a container or iterable
# expect: int() argument must be a string, a bytes-like object or a real number, not 'N'
# expect: float() argument must be a string or a real number, not 'N'
# expect: Weakref proxy referenced a non-iterator 'N' object
# expect: 'weakref.ProxyType' object is not callable
# expect: 'N' object cannot be interpreted as an integer
# expect: unsupported operand type(s) for %: 'N' and 'int'
# expect: unsupported operand type(s) for &: 'N' and 'int'
# expect: 'N' object has no attribute '__bytes__'
# expect: 'N' object has no attribute '__reversed__'

# --- when the referent is gone
import weakref, gc
class N:
    def __call__(self): pass
class M: pass
for T in (N, M):
    p = weakref.proxy(T())
    gc.collect()
    for name in ("__add__", "__radd__", "__iadd__", "__lt__", "__eq__", "__contains__", "__getitem__", "__delitem__", "__getattribute__", "__pow__"):
        try:
            print(getattr(type(p), name)(p, 1))
        except (ReferenceError, TypeError, AttributeError) as e:
            print(name, type(e).__name__, e)
    for name in ("__neg__", "__int__", "__len__", "__iter__", "__bool__", "__str__", "__bytes__", "__index__", "__float__", "__abs__"):
        try:
            print(getattr(type(p), name)(p))  # raises: AttributeError: type object 'weakref.CallableProxyType' has no attribute '__bytes__'. Did you mean: '__iter__'?
        except ReferenceError as e:
            print(name, type(e).__name__, e)
    print(type(p).__repr__(p).startswith("<weakproxy at 0x"), type(p).__repr__(p).endswith("dead>") or type(p).__repr__(p).split(" to ")[1].split(" at ")[0])
# expect: __add__ ReferenceError weakly-referenced object no longer exists
# expect: __radd__ ReferenceError weakly-referenced object no longer exists
# expect: __iadd__ ReferenceError weakly-referenced object no longer exists
# expect: __lt__ ReferenceError weakly-referenced object no longer exists
# expect: __eq__ ReferenceError weakly-referenced object no longer exists
# expect: __contains__ ReferenceError weakly-referenced object no longer exists
# expect: __getitem__ ReferenceError weakly-referenced object no longer exists
# expect: __delitem__ ReferenceError weakly-referenced object no longer exists
# expect: __getattribute__ ReferenceError weakly-referenced object no longer exists
# expect: __pow__ ReferenceError weakly-referenced object no longer exists
# expect: __neg__ ReferenceError weakly-referenced object no longer exists
# expect: __int__ ReferenceError weakly-referenced object no longer exists
# expect: __len__ ReferenceError weakly-referenced object no longer exists
# expect: __iter__ ReferenceError weakly-referenced object no longer exists
# expect: __bool__ ReferenceError weakly-referenced object no longer exists
# expect: __str__ ReferenceError weakly-referenced object no longer exists
