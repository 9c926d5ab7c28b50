# Weak references: interned values, observers, caches with finalizers, proxies, WeakSet and key dictionaries, parent links, a pool, collected deterministically by gc.
import gc
import weakref
from collections import Counter, OrderedDict
from functools import cached_property, partial, total_ordering
from weakref import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, getweakrefcount, proxy, ref

log = []


class Symbol:
    _all = WeakValueDictionary()
    __slots__ = ("name", "__weakref__")

    def __new__(cls, name):
        if (s := cls._all.get(name)) is None:
            s = super().__new__(cls)
            s.name = name
            cls._all[name] = s
        return s

    def __repr__(self): return f":{self.name}"


a, b, c = Symbol("a"), Symbol("b"), Symbol("a")
print(a is c, sorted(Symbol._all), len(Symbol._all))  # expect: True ['a', 'b'] 2
del a, c
gc.collect()
print(sorted(Symbol._all), "a" in Symbol._all, Symbol("b") is b)  # expect: ['b'] False True


class Node:
    def __init__(self, name, parent=None):
        self.name, self.kids = name, []
        self._parent = parent and ref(parent)
        if parent:
            parent.kids.append(self)
        finalize(self, log.append, f"gone {name}")

    @property
    def parent(self): return self._parent and self._parent()
    @property
    def path(self): return (f"{self.parent.path}/" if self.parent else "") + self.name


root = Node("root")
leaf = Node("leaf", Node("mid", root))
print(leaf.path, getweakrefcount(root) >= 1)  # expect: root/mid/leaf True
del root
gc.collect()
print(leaf.path, leaf.parent is not None and leaf.parent.parent, log)  # expect: leaf False ['gone root', 'gone mid']
mid = leaf.parent
del leaf
gc.collect()
print(log, mid and mid.kids)  # expect: ['gone root', 'gone mid', 'gone leaf'] None
log.clear()


class Subject:
    def __init__(self): self.watchers, self.methods = WeakSet(), []
    def tell(self, what):
        return sorted(w.name for w in self.watchers), [m()(what) for m in self.methods if m() is not None]


class Watcher:
    def __init__(self, name, subject):
        self.name = name
        subject.watchers.add(self)
        subject.methods.append(WeakMethod(self.notice))
    def notice(self, what): return f"{self.name} sees {what}"


s = Subject()
w1, w2 = Watcher("one", s), Watcher("two", s)
print(s.tell("x"), w1 in s.watchers, len(s.watchers))  # expect: (['one', 'two'], ['one sees x', 'two sees x']) True 2
del w1
gc.collect()
print(s.tell("y"), len(s.watchers), s.methods[0]() is None, s.methods[1] == WeakMethod(w2.notice))  # expect: (['two'], ['two sees y']) 1 True True
extra = WeakKeyDictionary({w2: {"age": 3}})
extra[s] = 1
print(len(extra), extra[w2], [type(k).__name__ for k in extra], extra.get(5) if False else extra.pop(s), len(extra.keyrefs()))  # expect: 2 {'age': 3} ['Watcher', 'Subject'] 1 1
del w2
gc.collect()
print(len(extra), dict(extra), s.tell("z"))  # expect: 0 {} ([], [])


class Big:
    made = Counter()
    def __init__(self, n): self.n = n; Big.made[n] += 1
    def __eq__(self, o): return isinstance(o, Big) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __len__(self): return self.n
    def __call__(self, x): return x * self.n
    def __getitem__(self, i): return i + self.n
    def __str__(self): return f"Big {self.n}"


class Cache:
    def __init__(self, keep): self.weak, self.strong, self.keep = WeakValueDictionary(), OrderedDict(), keep
    def __call__(self, n):
        x = self.weak.get(n)
        if x is None:
            x = self.weak[n] = Big(n)
        self.strong[n] = x
        self.strong.move_to_end(n)
        if len(self.strong) > self.keep:
            self.strong.popitem(last=False)
        return x


cache = Cache(2)
held = cache(1)
for n in (2, 3, 4, 1, 4):
    cache(n)
gc.collect()
print(sorted(cache.weak), list(cache.strong), dict(Big.made))  # expect: [1, 4] [1, 4] {1: 1, 2: 1, 3: 1, 4: 1}
cache(2)
print(Big.made[2], Big.made[1], cache(1) is held)  # expect: 2 1 True
p = proxy(held)
print(p.n, len(p), p("ab"), p[4], str(p), p == held, isinstance(p, Big), type(p).__name__, bool(p), p.__class__.__name__)  # expect: 1 1 ab 5 Big 1 True True CallableProxyType True Big
p.n = 7
print(held.n, repr(ref(held))[:12], ref(held) == ref(held), ref(held) is ref(held), hash(ref(held)) == hash(held), ref(held)() is held)  # expect: 7 <weakref at  True True True True
cache.strong.clear()
r, fin = ref(held, lambda r: log.append(("callback", r() is None))), finalize(held, log.append, "finalized")
print(fin.alive, fin.peek()[2:], fin.atexit)  # expect: True (('finalized',), {}) True
held = None
gc.collect()
print(r(), fin.alive, fin.peek(), sorted(map(str, log)))  # expect: None False None ["('callback', True)", 'finalized']
try:
    p.n
except ReferenceError as e:
    print(e)  # expect: weakly-referenced object no longer exists
try:
    hash(ref(Big(1))) if False else ref(3)
except TypeError as e:
    print(e)  # expect: cannot create weak reference to 'int' object
for bad in (lambda: proxy("x"), lambda: WeakSet([1]), lambda: WeakKeyDictionary({1: 2}), lambda: WeakValueDictionary(a=1), lambda: WeakMethod(len), lambda: finalize(1, print), lambda: ref(type("S", (), {"__slots__": ()})()), lambda: hash(proxy(s))):
    try:
        print(bad())
    except TypeError as e:
        print(e)
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'int' object
# expect: argument should be a bound method, not <class 'builtin_function_or_method'>
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'S' object
# expect: unhashable type: 'weakref.ProxyType'


class Pool:
    def __init__(self, n): self.free = [f"conn{i}" for i in range(n)]
    def lease(self):
        class Lease:
            def __init__(self, c): self.c = c
        l = Lease(self.free.pop())
        l.close = finalize(l, self.free.append, l.c)
        return l


pool = Pool(2)
x, y = pool.lease(), pool.lease()
x.close(); x.close()
print(pool.free, x.close.alive, y.close.alive)  # expect: ['conn1'] False True
del y
gc.collect()
print(pool.free)  # expect: ['conn1', 'conn0']
try:
    [pool.lease() for _ in range(3)]
except IndexError as e:
    print(e)  # expect: pop from empty list
