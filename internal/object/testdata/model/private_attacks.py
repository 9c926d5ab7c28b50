# What no code outside the text of a class body reaches: its private names.
# cpython: skip (rule 5: __x is private in truth)
class C:
    __k = "class secret"
    def __init__(self): self.__x = "secret"; self.y = 1
    def __m(self): return "method secret"
    def get(self): return self.__x, self.__k, self.__m()
def attempts(o, cls):
    import copy, inspect, operator, pickle, pprint, reprlib, string, types, typing
    names = ["__x", "_C__x", "__k", "_C__k", "__m", "_C__m", "x", "_C_x", "\ufffd"]
    for n in names:
        yield lambda: getattr(o, n)
        yield lambda: getattr(cls, n)
        yield lambda: object.__getattribute__(o, n)
        yield lambda: type.__getattribute__(cls, n)
        yield lambda: getattr(super(cls, o), n)
        yield lambda: o.__dict__[n]
        yield lambda: vars(cls)[n]
        yield lambda: operator.attrgetter(n)(o)
        yield lambda: operator.methodcaller(n)(o)
        yield lambda: ("{0." + n + "}").format(o)
        yield lambda: string.Formatter().get_field("0." + n, (o,), {})
        yield lambda: inspect.getattr_static(o, n)
        yield lambda: inspect.getattr_static(cls, n)
        yield lambda: eval("o." + n, {"o": o})
        yield lambda: eval("cls." + n, {"cls": cls})
        yield lambda: exec("class C:\n def f(self, o): print('got', o." + n + ")\nC().f(o)", {"o": o})
        yield lambda: type("C", (), {"f": lambda self, o: getattr(o, n)})().f(o)
        yield lambda: types.SimpleNamespace(**vars(o)).__dict__[n]
        yield lambda: delattr(o, n)
        yield lambda: delattr(cls, n)
        yield lambda: object.__delattr__(o, n)
    yield lambda: [k for k in dir(o) + dir(cls) if "__x" in k or "__k" in k or "__m" in k and "module" not in k][0]
    yield lambda: [k for k, v in inspect.getmembers(o) + inspect.getmembers(cls) if isinstance(v, str) and "secret" in v][0]
    yield lambda: [k for c in cls.__mro__ for k, v in vars(c).items() if isinstance(v, str) and "secret" in v][0]
    yield lambda: [v for v in o.__getstate__().values() if v != 1][0]
    yield lambda: [v for v in o.__reduce_ex__(4)[2].values() if v != 1][0]
    yield lambda: [1][0 if "secret" in repr(vars(o)) + repr(o) + repr(vars(cls)) + pprint.pformat(o) + reprlib.repr(o) else 9]
    yield lambda: pickle.dumps(o)
    yield lambda: [copy._private_parts(o)]
    yield lambda: [*map(copy._private_parts, [o])]
    yield lambda: copy._give_private(o, (), ())
    yield lambda: inspect.getclosurevars(cls.get).nonlocals["__x"]
    yield lambda: typing.get_type_hints(cls)["__x"]
    yield lambda: cls.get.__code__.co_consts
    yield lambda: dict.__getitem__(vars(o), "_C__x")
c = C()
n = 0
for i, a in enumerate(attempts(c, C)):
    n += 1
    try: print("got", i, a())
    except (AttributeError, KeyError, IndexError, TypeError, PermissionError, SyntaxError): pass
print(n > 150, c.get())  # expect: True ('secret', 'class secret', 'method secret')

# --- cpython: skip (rule 5); writing from outside makes other attributes
class C:
    __k = 1
    def __init__(self): self.__x = "secret"
    def get(self): return self.__x, self.__k, self.__m()
    def __m(self): return "m"
c = C()
for n in "__x", "_C__x", "__k", "_C__k", "__m", "_C__m":
    setattr(c, n, "forged"); setattr(C, n, "forged"); object.__setattr__(c, n, "forged"); vars(c)[n] = "forged"
print(c.get(), c._C__x, C._C__k)  # expect: ('secret', 1, 'm') forged forged
c.__dict__ = {"_C__x": "forged"}
print(c.get())  # expect: ('secret', 1, 'm')
c.__dict__.clear()
del c.__dict__
print(c.get(), vars(c))  # expect: ('secret', 1, 'm') {}
c.__init__()
vars(c).update(_C__x="forged")
print(c.get(), vars(c))  # expect: ('secret', 1, 'm') {'_C__x': 'forged'}

# --- cpython: skip (rule 5); a class of the same name, a subclass, a subclass of the same name
class C:
    def __init__(self): self.__x = "secret"
    def get(self): return self.__x
    def __m(self): return "base"
    def m(self): return self.__m()
Base = C
class C:
    def steal(self, o): return o.__x
    def forge(self, o): o.__x = "forged"; return o.__x
c = Base()
try: C().steal(c)
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '_C__x'
print(C().forge(c), c.get())  # expect: forged secret
class C(Base):
    def __m(self): return "sub"
    def steal(self): return self.__x
    def other(self): return super().__m()
s = C()
print(s.m(), s.get())  # expect: base secret
for f in s.steal, s.other:
    try: f()
    except AttributeError as e: print(e)
# expect: 'C' object has no attribute '_C__x'
# expect: 'super' object has no attribute '_C__m'

# --- cpython: skip (rule 5); two evaluations of one class body, the caches warmed by one of them
def factory(v):
    class C:
        __k = v
        def __init__(self): self.__x = v
        def read(self, o): return o.__x
        def write(self, o): o.__x = "forged by " + v
        def k(self, o): return o.__k
        def m(self, o): return o.__m()
        def __m(self): return "m of " + v
        gen = staticmethod(lambda o: [p.__x for p in [o]])
        __slots__ = ("__dict__",)
    return C
A, B = factory("a"), factory("b")
a, b = A(), B()
for _ in range(10000):
    assert (a.read(a), a.k(a), a.m(a), a.gen(a)) == ("a", "a", "m of a", ["a"])
for f in a.read, a.k, a.m, a.gen:
    try: print("got", f(b))
    except AttributeError as e: print(e)
# expect: 'C' object has no attribute '_C__x'
# expect: 'C' object has no attribute '_C__k'
# expect: 'C' object has no attribute '_C__m'
# expect: 'C' object has no attribute '_C__x'
for _ in range(3): a.write(b)
print(a.read(b), b.read(b), b.m(b))  # expect: forged by a b m of b
class Both(A, B):
    def __init__(self): A.__init__(self); B.__init__(self)
x = Both()
print(a.read(x), b.read(x), a.m(x), b.m(x), a.k(x), b.k(x), vars(x))  # expect: a b m of a m of b a b {}

# --- cpython: skip (rule 5); one body evaluated again and again: names of 1,000 evaluations in one object
def evaluation(i):
    class C:
        def put(self, o): o.__x = i
        def get(self, o): return o.__x
    return C()
class Bag: pass
bag = Bag()
all = [evaluation(i) for i in range(1000)]
for c in all: c.put(bag)
print([c.get(bag) for c in all] == list(range(1000)), vars(bag), dir(bag) == dir(Bag()))  # expect: True {} True

# --- cpython: skip (rule 5); __class__ assignment carries what was private and forges nothing
class C:
    __slots__ = ("__x",)
    def __init__(self): self.__x = "secret"
    def get(self): return self.__x
class Forged:
    __slots__ = ("_C__x",)
    def __init__(self): self._C__x = "forged"
f, c = Forged(), C()
for o, cls in (f, C), (c, Forged):
    try: o.__class__ = cls; print("became", cls)
    except TypeError as e: print(e)
# expect: __class__ assignment: 'C' object layout differs from 'Forged'
# expect: __class__ assignment: 'Forged' object layout differs from 'C'
class P:
    def __init__(self): self.__x = "secret"; self.y = 1
    def get(self): return P.__read(self)
    @staticmethod
    def __read(o): return o.__x
class Q:
    def __init__(self): self._P__x = "forged"
    def peek(self): return self.__x
for spoil in (lambda o: None, vars, lambda o: [setattr(o, f"a{i}", i) for i in range(80)]):
    p, q = P(), Q()
    spoil(p); spoil(q)
    p.__class__ = Q; q.__class__ = P
    try: p.peek()
    except AttributeError as e: print(e)
    try: q.get()
    except AttributeError as e: print(e)
    p.__class__ = P
    print(p.get(), len(vars(p)))
# expect: 'Q' object has no attribute '_Q__x'
# expect: 'P' object has no attribute '_P__x'
# expect: secret 1
# expect: 'Q' object has no attribute '_Q__x'
# expect: 'P' object has no attribute '_P__x'
# expect: secret 1
# expect: 'Q' object has no attribute '_Q__x'
# expect: 'P' object has no attribute '_P__x'
# expect: secret 81

# --- cpython: skip (rule 5); hooks are not told
class Spy(dict):
    def __getattr__(self, n): print("getattr", n); return "hook"
    def __setattr__(self, n, v): print("setattr", n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)
class C(Spy):
    def __getattribute__(self, n): print("getattribute", n); return object.__getattribute__(self, n)
    def go(self):
        self.__a = 1
        x = self.__a
        del self.__a
        self.b = 2
        try: self.__a
        except AttributeError as e: return x, str(e)
print(C().go())
# expect: getattribute go
# expect: setattr b
# expect: (1, "'C' object has no attribute '_C__a'")
import types
m = types.ModuleType("m")
m.__getattr__ = lambda n: print("module", n)
m._T__q = "forged"
def f(): pass
f._T__q = "forged"
class T:
    def read(self, o): return o.__q
    def put(self, o): o.__q = 1
    def drop(self, o): del o.__q
for o in m, f, staticmethod(f), classmethod(f):
    for g in T().read, T().put, T().drop:
        try: print("got", g(o))
        except AttributeError as e: print(e)
# expect: module 'm' has no attribute '_T__q'
# expect: 'module' object has no attribute '_T__q' and no place for private attributes
# expect: 'module' object has no attribute '_T__q' and no place for private attributes
# expect: 'function' object has no attribute '_T__q'
# expect: 'function' object has no attribute '_T__q' and no place for private attributes
# expect: 'function' object has no attribute '_T__q' and no place for private attributes
# expect: 'staticmethod' object has no attribute '_T__q'
# expect: 'staticmethod' object has no attribute '_T__q' and no place for private attributes
# expect: 'staticmethod' object has no attribute '_T__q' and no place for private attributes
# expect: 'classmethod' object has no attribute '_T__q'
# expect: 'classmethod' object has no attribute '_T__q' and no place for private attributes
# expect: 'classmethod' object has no attribute '_T__q' and no place for private attributes

# --- cpython: skip (rule 5); metaclasses see the namespace of the body, and afterwards nothing
seen = []
class M(type):
    @classmethod
    def __prepare__(m, name, bases): return Ns()
    def __new__(m, name, bases, ns):
        seen.append(sorted(k for k in ns if "__z" in k))
        cls = super().__new__(m, name, bases, dict(ns))
        twin = super().__new__(m, name, (), {**ns, "__qualname__": "twin"})
        seen.append([hasattr(c, "_K__z") for c in (cls, twin)])
        return cls
class Ns(dict):
    def __setitem__(self, k, v):
        if "__z" in k: seen.append(k)
        dict.__setitem__(self, k, v)
class Base:
    def __init_subclass__(cls): seen.append([k for k in vars(cls) if "__z" in k])
class K(Base, metaclass=M):
    __z = 7
    def use(self): return self.__z
    inside = sorted(k for k in locals() if "__z" in k)
print(seen, K().use(), K.inside, hasattr(K, "_K__z"))  # expect: ['_K__z', ['_K__z'], [], [False, True]] 7 ['_K__z'] False

# --- cpython: skip (rule 5); rebuilt from vars(C) by the author of both: the objects keep their secrets
class C:
    __k = "k"
    def __init__(self): self.__x = "secret"
    def get(self): return self.__x, self.__k
    __slots__ = ("__x",)
space = {k: v for k, v in vars(C).items() if k not in ("__slots__",)}
R = type("C", (), space)
print(R().get(), C().get(), vars(R()))  # expect: ('secret', 'k') ('secret', 'k') {}
N = type("N", (), space)
try: N().get()
except AttributeError as e: print(e)  # expect: 'N' object has no attribute '_C__k'

# --- cpython: skip (rule 5); patched methods, exec in the frame, match patterns, f-strings of others
class C:
    def __init__(self): self.__x = "secret"
    def get(self): return self.__x
    def run(self, text): return eval(text)
c = C()
class Thief:
    def get(self): return self.__x
C.get = Thief.get
try: c.get()
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '_Thief__x'
for text in "self.__x", "self._C__x", "f'{self.__x}'":
    try: c.run(text)
    except AttributeError as e: print(e)
# expect: 'C' object has no attribute '__x'
# expect: 'C' object has no attribute '_C__x'
# expect: 'C' object has no attribute '__x'
match c:
    case C(__x=v) | C(_C__x=v): print("matched")
    case _: print("no")  # expect: no
class C2:
    def m(self, o):
        match o:
            case C(__x=v): return v
        return "no"
print(C2().m(c))  # expect: no

# --- cpython: skip (rule 5); copies by the author have them, pickles do not
import copy, pickle
class C:
    def __init__(self, x): self.__x = x; self.y = 1; self.__self = self
    def get(self): return self.__x, self.__self
class S:
    __slots__ = ("__a", "b")
    def __init__(self): self.__a = 1; self.b = 2
    def get(self): return self.__a
class E(Exception):
    def __init__(self, *a): super().__init__(*a); self.__c = 3
    def get(self): return self.__c
c = C([1])
d = copy.copy(c)
print(d.get()[0] is c.get()[0], d.get()[1] is c)  # expect: True True
d = copy.deepcopy(c)
print(d.get()[0] is c.get()[0], d.get()[0], d.get()[1] is d)  # expect: False [1] True
print(copy.copy(S()).get(), copy.deepcopy(S()).get(), S().__getstate__(), copy.copy(E(1)).get())  # expect: 1 1 (None, {'b': 2}) 3
for o in c, S(), E():
    try: pickle.dumps(o)
    except TypeError as e: print(e)
# expect: cannot pickle 'C' object: it has private attributes, and its class defines no __getstate__ or __reduce__
# expect: cannot pickle 'S' object: it has private attributes, and its class defines no __getstate__ or __reduce__
# expect: cannot pickle 'E' object: it has private attributes, and its class defines no __getstate__ or __reduce__
class G(C):
    def __getstate__(self): return {"y": 5}
for g in copy.copy(G(1)), pickle.loads(pickle.dumps(G(1))):
    try: g.get()
    except AttributeError as e: print(g.y, e)
# expect: 5 'G' object has no attribute '_C__x'
# expect: 5 'G' object has no attribute '_C__x'
class R:
    def __init__(self, x): self.__x = x
    def get(self): return self.__x
    def __reduce__(self): return R, (self.__x,)
print(copy.copy(R(3)).get(), copy.deepcopy(R([3])).get(), pickle.loads(pickle.dumps(R(4))).get())  # expect: 3 [3] 4
