# __getattribute__, __getattr__, __setattr__, __delattr__.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class G:
    a = 1
    def __getattr__(self, n): return "ga " + n
tr(lambda: G().a)  # expect: 1
tr(lambda: G().b)  # expect: ga b
tr(lambda: hasattr(G(), "anything"))  # expect: True
tr(lambda: G.b)  # expect: AttributeError | type object 'G' has no attribute 'b'
class H:
    def __getattribute__(self, n): return "gab " + n
tr(lambda: H().x)  # expect: gab x
tr(lambda: H().__class__)  # expect: gab __class__
tr(lambda: H().__dict__)  # expect: gab __dict__
class I:
    x = 5
    def __getattribute__(self, n):
        if n == "x": raise AttributeError("no x")
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
tr(lambda: I().x)  # expect: fallback x
tr(lambda: I().y)  # expect: fallback y

# --- errors inside hooks
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __getattr__(self, n): raise KeyError(n)
tr(lambda: A().x)  # expect: KeyError | 'x'
tr(lambda: hasattr(A(), "x"))  # expect: KeyError | 'x'
tr(lambda: getattr(A(), "x", 1))  # expect: KeyError | 'x'
class B:
    def __getattr__(self, n): raise AttributeError(n)
tr(lambda: getattr(B(), "x", 1))  # expect: 1
tr(lambda: hasattr(B(), "x"))  # expect: False
class P:
    @property
    def p(self): return self.missing
    def __getattr__(self, n): return "got " + n
tr(lambda: P().p)  # expect: got missing
class Q:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, n): return "hook " + n
tr(lambda: Q().p)  # expect: hook p
class R:
    __slots__ = ("s",)
    def __getattr__(self, n): return "unset " + n
tr(lambda: R().s)  # expect: unset s

# --- storing
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
log = []
class S:
    def __setattr__(self, n, v):
        log.append((n, v))
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        log.append(n)
        super().__delattr__(n)
s = S()
s.x = 1
s.y = s.x + 1
del s.x
tr(lambda: log)  # expect: [('x', 1), ('y', 2), 'x']
tr(lambda: vars(s))  # expect: {'y': 2}
tr(lambda: delattr(s, "x"))  # expect: AttributeError | 'S' object has no attribute 'x'

# --- on metaclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def __getattr__(cls, n): return cls.__name__ + "." + n
    def __setattr__(cls, n, v): super().__setattr__(n, v * 2)
    def __getattribute__(cls, n):
        if n == "magic": return "abracadabra"
        return super().__getattribute__(n)
class C(metaclass=M): x = 1
tr(lambda: C.x)  # expect: 1
tr(lambda: C.nope)  # expect: C.nope
tr(lambda: C.magic)  # expect: abracadabra
C.y = 4
tr(lambda: C.y)  # expect: 8
tr(lambda: C().nope)  # expect: AttributeError | 'C' object has no attribute 'nope'

# --- hooks added later
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: pass
a = A()
tr(lambda: a.x)  # expect: AttributeError | 'A' object has no attribute 'x'
A.__getattr__ = lambda self, n: n.upper()
tr(lambda: a.x)  # expect: X
del A.__getattr__
tr(lambda: a.x)  # expect: AttributeError | 'A' object has no attribute 'x'
A.__setattr__ = lambda self, n, v: print("set", n, v)
a.q = 1  # expect: set q 1
tr(lambda: vars(a))  # expect: {}

# --- recursion
class R:
    def __getattr__(self, n): return getattr(self, n)
try:
    R().x
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError

# --- super in hooks
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __getattribute__(self, n):
        if n.startswith("_"): return super().__getattribute__(n)
        return "A:" + n
class B(A):
    def __getattribute__(self, n): return "B" + super().__getattribute__(n) if not n.startswith("_") else super().__getattribute__(n)
tr(lambda: B().foo)  # expect: BA:foo
tr(lambda: type(B().__dict__))  # expect: <class 'dict'>

# --- special methods are looked up on the type
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __getattr__(self, n): return lambda *a: "never"
tr(lambda: len(A()))  # expect: TypeError | object of type 'A' has no len()
tr(lambda: A() + 1)  # expect: TypeError | unsupported operand type(s) for +: 'A' and 'int'
tr(lambda: A()())  # expect: TypeError | 'A' object is not callable
tr(lambda: iter(A()))  # expect: TypeError | 'A' object is not iterable
tr(lambda: str(A()).split(" at ")[0])  # expect: <__main__.A object

# --- __getattr__ is asked for what is not there, and no AttributeError is made for that
class G:
    def __getattr__(self, name):
        if name == "bad":
            raise AttributeError("no " + name)
        if name == "key":
            raise KeyError(name)
        return name
    @property
    def prop(self):
        raise AttributeError("in prop")
g = G()
g.here = 1
for _ in range(3):
    print(g.foo, g.here, g.prop, getattr(g, "q", 1), hasattr(g, "bad"), getattr(g, "bad", 5))
# expect: foo 1 prop q False 5
# expect: foo 1 prop q False 5
# expect: foo 1 prop q False 5
try:
    g.bad
except AttributeError as e:
    print(e, e.name, e.obj is g, e.__context__)  # expect: no bad bad True None
try:
    g.key
except KeyError as e:
    print(repr(e), e.__context__)  # expect: KeyError('key') None
try:
    raise ValueError
except ValueError:
    try:
        g.bad
    except AttributeError as e:
        print(repr(e.__context__))  # expect: ValueError()
