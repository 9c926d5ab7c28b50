# Attributes of classes are found again and again, until something changes.
class M(type): pass
class C(metaclass=M):
    x = 1
    @classmethod
    def c(cls): return cls.__name__, cls.x
    @staticmethod
    def s(): return "s"
class D(C): pass
out = []
def get(k): return k.x, k.c(), k.s()
for i in range(8):
    if i == 1: C.x = 2
    if i == 2: D.x = 3
    if i == 3: M.x = "meta, hidden"
    if i == 4: del C.x
    if i == 5:
        M.x = property(lambda cls: "meta property")
    if i == 6:
        del M.x, D.x
        C.x = 6
    if i == 7: C.c = staticmethod(lambda: "now static")
    try: out.append(get(D))
    except AttributeError as e: out.append(str(e))
for o in out: print(o)
# expect: (1, ('D', 1), 's')
# expect: (2, ('D', 2), 's')
# expect: (3, ('D', 3), 's')
# expect: (3, ('D', 3), 's')
# expect: (3, ('D', 3), 's')
# expect: ('meta property', ('D', 'meta property'), 's')
# expect: (6, ('D', 6), 's')
# expect: (6, 'now static', 's')

# --- a metaclass hook appears and goes
class M(type): pass
class C(metaclass=M): x = 1
def get(): return C.x
out = [get(), get()]
M.__getattribute__ = lambda cls, n: "hook " + n
out += [get(), get()]
del M.__getattribute__
out += [get()]
M.__getattr__ = lambda cls, n: "ga " + n
out += [get()]
del C.x
out += [get()]
print(out)  # expect: [1, 1, 'hook x', 'hook x', 1, 1, 'ga x']

# --- the class of a class changes
class M1(type):
    @property
    def p(cls): return "M1"
class M2(type):
    p = "M2"
    def __getattr__(cls, n): return n
class C(metaclass=M1): pass
def get(): return C.p
out = [get(), get()]
C.__class__ = M2
out += [get(), get(), C.zork]
print(out, type(C).__name__)  # expect: ['M1', 'M1', 'M2', 'M2', 'zork'] M2

# --- enum-like access
class Meta(type):
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, ns)
        for k in [k for k in ns if k.isupper()]:
            o = object.__new__(c)
            o.name = k
            setattr(c, k, o)
        return c
class Color(metaclass=Meta):
    RED = 1
    BLUE = 2
n = 0
for i in range(100):
    if Color.RED is Color.RED and Color.RED is not Color.BLUE: n += 1
print(n, Color.RED.name)  # expect: 100 RED

# --- methods of static types
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(t): return t.fromkeys("ab")
tr(lambda: f(dict))  # expect: {'a': None, 'b': None}
class D(dict): pass
tr(lambda: type(f(D)).__name__)  # expect: D
tr(lambda: [f(x) for x in (dict, D, dict)])  # expect: [{'a': None, 'b': None}, {'a': None, 'b': None}, {'a': None, 'b': None}]
tr(lambda: [str.upper("a") for _ in range(3)])  # expect: ['A', 'A', 'A']
def g(o): return o.upper
tr(lambda: g("a")() + g("b")())  # expect: AB
tr(lambda: [int.from_bytes(b"\1") for _ in range(3)])  # expect: [1, 1, 1]
