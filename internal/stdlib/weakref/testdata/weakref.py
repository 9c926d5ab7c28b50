# weakref: containers and methods, with gc.collect() where something has to be gone.
import gc, weakref
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"C{self.n}"
a, b = C(1), C(2)
d = weakref.WeakValueDictionary(x=a, y=b)
d["z"] = a
print(d["x"], len(d), sorted(d), sorted(d.items()), "x" in d, "q" in d, d.get("q"), d.get("q", 5), sorted(map(str, d.values())))  # expect: C1 3 ['x', 'y', 'z'] [('x', C1), ('y', C2), ('z', C1)] True False None 5 ['C1', 'C1', 'C2']
del b; gc.collect()
print(len(d), sorted(d), "y" in d, d.get("y"), d.setdefault("x", C(9)), d.pop("z"), d.pop("z", "gone"), list(d.keys()))  # expect: 2 ['x', 'z'] False None C1 C1 gone ['x']
print(sorted(d | {"k": a}), sorted({"k": a} | d), d.copy() == d, len(d.valuerefs()), d.popitem())  # expect: ['k', 'x'] ['k', 'x'] True 1 ('x', C1)
try: d["y"]
except KeyError as e: print(repr(e))  # expect: KeyError('y')
try: d.pop("y")
except KeyError as e: print(repr(e))  # expect: KeyError('y')

# --- keys
import gc, weakref
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"C{self.n}"
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return self.n
a, b = C(1), C(2)
d = weakref.WeakKeyDictionary({a: "a", b: "b"})
print(d[C(1)], len(d), list(d.items()), C(2) in d, C(3) in d, 5 in d, d.get(C(3), 0))  # expect: a 2 [(C1, 'a'), (C2, 'b')] True False False 0
d[C(1)] = "new"; print(list(d.items()), d.setdefault(b, 1), d.pop(a), d.pop(a, None))  # expect: [(C1, 'new'), (C2, 'b')] b new None
del b; gc.collect()
print(len(d), list(d), d == {}, list(d.keyrefs()))  # expect: 0 [] True []
k = C(7)
d.update({k: 7}); d |= {a: 1}
print(list(d.values()), d.copy()[k], d.popitem())  # expect: [7, 1] 7 (C1, 1)
d[5] = 1  # raises: TypeError: cannot create weak reference to 'int' object

# --- sets
import gc, weakref
class C:
    def __init__(self, n): self.n = n
a, b, c = C(1), C(2), C(3)
def show(s): return sorted(x.n for x in s)
s = weakref.WeakSet([a, b])
s.add(c); print(show(s), len(s), a in s, 5 in s)  # expect: [1, 2, 3] 3 True False
t = weakref.WeakSet([b])
print(show(s & t), show(s | t), show(s - t), show(s ^ t), t <= s, t < s, s >= t, s > t, s == t, s.isdisjoint(t), s == weakref.WeakSet([a, b, c]), t.issubset(s))  # expect: [2] [1, 2, 3] [1, 3] [1, 3] True True True True False False True True
del c; gc.collect(); print(show(s), len(s))  # expect: [1, 2] 2
s -= t; print(show(s)); s |= t; s &= [b]; print(show(s)); s ^= [a, b]; print(show(s))  # expect: [1]
# expect: [2]
# expect: [1]
s.discard(b); s.remove(a); s.update([a]); print(s.pop().n, len(s), weakref.WeakSet[int], isinstance(s, __import__("collections.abc").abc.MutableSet))  # expect: 1 0 _weakrefset.WeakSet[int] True
try: s.pop()
except KeyError as e: print(repr(e))  # expect: KeyError('pop from empty WeakSet')
try: s.remove(a)
except KeyError as e: print("KeyError")  # expect: KeyError

# --- methods
import gc, weakref
class C:
    def m(self, x=0): return "m", x
c = C()
w = weakref.WeakMethod(c.m)
print(w()(3), w == weakref.WeakMethod(c.m), w != weakref.WeakMethod(C().m), hash(w) == hash(weakref.ref(c)), w == 5)  # expect: ('m', 3) True True True False
del c; gc.collect()
print(w(), w == w, w == weakref.WeakMethod(C().m))  # expect: None True False
weakref.WeakMethod(len)  # raises: TypeError: argument should be a bound method, not <class 'builtin_function_or_method'>

# ---
import weakref
weakref.WeakMethod(5)  # raises: TypeError: argument should be a bound method, not <class 'int'>

# --- finalize
import gc, weakref
class C: ...
c = C()
log = []
f = weakref.finalize(c, log.append, "gone")
print(f.alive, f.atexit, f.peek()[2:], repr(f).split(" at ")[0], f.peek()[0] is c)  # expect: True True (('gone',), {}) <finalize object True
g = weakref.finalize(c, lambda *a, **k: log.append((a, k)) or "result", 1, k=2)
print(g(), g(), g.alive, g.peek(), g.detach(), log)  # expect: result None False None None [((1,), {'k': 2})]
h = weakref.finalize(c, log.append, "never")
print(h.detach()[2:], h.alive, h())  # expect: (('never',), {}) False None
h.atexit = True
print(h.atexit)  # expect: False
f.atexit = False
del c; gc.collect()
print(log, f.alive, f())  # expect: [((1,), {'k': 2}), 'gone'] False None

# --- at exit, the youngest first; cpython: skip (its output is read before that)
import weakref
class C: ...
keep = C()
weakref.finalize(keep, print, "first made")
weakref.finalize(keep, print, "last made")
weakref.finalize(keep, print, "not at exit").atexit = False
print("end of program")  # expect: end of program
# expect: last made
# expect: first made
