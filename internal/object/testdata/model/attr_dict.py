# __dict__ of instances.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
c.b, c.a = 1, 2
d = c.__dict__
tr(lambda: d)  # expect: {'b': 1, 'a': 2}
tr(lambda: d is c.__dict__)  # expect: True
d["z"] = 5
tr(lambda: c.z)  # expect: 5
c.y = 6
tr(lambda: d)  # expect: {'b': 1, 'a': 2, 'z': 5, 'y': 6}
del d["b"]
tr(lambda: hasattr(c, "b"))  # expect: False
tr(lambda: c.__dict__ == {"a": 2, "z": 5, "y": 6})  # expect: True
tr(lambda: setattr(c, "__dict__", {"new": 1}))  # expect: None
tr(lambda: c.new)  # expect: 1
tr(lambda: c.a)  # expect: AttributeError | 'C' object has no attribute 'a'
tr(lambda: d)  # expect: {'a': 2, 'z': 5, 'y': 6}
tr(lambda: setattr(c, "__dict__", 1))  # expect: TypeError | __dict__ must be set to a dictionary, not a 'int'
tr(lambda: delattr(c, "__dict__"))  # expect: None
tr(lambda: c.__dict__)  # expect: {}

# --- keys that are no identifiers
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: x = "class"
c = C()
c.__dict__["a b"] = 1
c.__dict__[5] = 6
tr(lambda: getattr(c, "a b"))  # expect: 1
tr(lambda: c.__dict__)  # expect: {'a b': 1, 5: 6}
c.__dict__["x"] = "own"
tr(lambda: c.x)  # expect: own

# --- order and deletion
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
for n in "dcba": setattr(c, n, n)
del c.c
c.c = "again"
tr(lambda: list(vars(c)))  # expect: ['d', 'b', 'a', 'c']
del c.d, c.b, c.a, c.c
tr(lambda: vars(c))  # expect: {}
c.z = 1
tr(lambda: vars(c))  # expect: {'z': 1}

# --- many attributes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
for i in range(200): setattr(c, f"n{i}", i)
tr(lambda: sum(vars(c).values()))  # expect: 19900
tr(lambda: c.n150)  # expect: 150
for i in range(0, 200, 2): delattr(c, f"n{i}")
tr(lambda: len(vars(c)))  # expect: 100
tr(lambda: hasattr(c, "n10"))  # expect: False
tr(lambda: c.n11)  # expect: 11

# --- many shapes
class C: pass
tot = 0
for i in range(1500):
    c = C()
    setattr(c, f"a{i}", i)
    setattr(c, f"b{i % 7}", 1)
    tot += getattr(c, f"a{i}") + getattr(c, f"b{i % 7}")
print(tot)  # expect: 1125750

# --- dict and slots together
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class S:
    __slots__ = ("s", "__dict__")
s = S()
s.s, s.d = 1, 2
tr(lambda: vars(s))  # expect: {'d': 2}
tr(lambda: s.s)  # expect: 1
tr(lambda: S.__dict__["__dict__"])  # expect: <attribute '__dict__' of 'S' objects>
class T(S):
    __slots__ = ("t",)
t = T()
t.s, t.t, t.d = 1, 2, 3
tr(lambda: vars(t))  # expect: {'d': 3}
tr(lambda: (t.s, t.t))  # expect: (1, 2)
t.__dict__ = {"d": 9}
tr(lambda: (t.s, t.t, t.d))  # expect: (1, 2, 9)

# --- instances of built-in subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class L(list): pass
class I(int): pass
class St(str): pass
class D(dict): pass
for o in (L([1]), I(5), St("s"), D(a=1), Exception("e")):
    o.attr = "yes"
    print(type(o).__name__, o.attr, vars(o), o)
# expect: L yes {'attr': 'yes'} [1]
# expect: I yes {'attr': 'yes'} 5
# expect: St yes {'attr': 'yes'} s
# expect: D yes {'attr': 'yes'} {'a': 1}
# expect: Exception yes {'attr': 'yes'} e
class LS(list): __slots__ = ("q",)
l = LS()
l.q = 1
tr(lambda: l.q)  # expect: 1
tr(lambda: setattr(l, "r", 1))  # expect: AttributeError | 'LS' object has no attribute 'r' and no __dict__ for setting new attributes
tr(lambda: hasattr(l, "__dict__"))  # expect: False
