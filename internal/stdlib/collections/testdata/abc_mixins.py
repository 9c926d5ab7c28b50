# collections.abc: the methods that the ABCs supply.
from collections.abc import Sequence, MutableSequence

class Seq(Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)

s = Seq(1, 2, 3, 2)
print(list(s), list(reversed(s)), 2 in s, 9 in s, s.count(2), s.index(2), s.index(2, 2), s.index(2, -1))  # expect: [1, 2, 3, 2] [2, 3, 2, 1] True False 2 1 3 3
try:
    s.index(2, 0, 1)
except ValueError as e:
    print("ValueError", e.args)  # expect: ValueError ()
nan = float("nan")
print(nan in Seq(nan), Seq(nan).index(nan), Seq(nan).count(nan))  # expect: True 0 1

class MSeq(MutableSequence):
    def __init__(self, items=()): self.d = list(items)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)

m = MSeq([1, 2])
m.append(3); m.extend((4, 5)); m += [6]
print(m.d, m.pop(), m.pop(0), m.d)  # expect: [2, 3, 4, 5] 6 1 [2, 3, 4, 5]
m.reverse(); m.remove(4); print(m.d)  # expect: [5, 3, 2]
m.extend(m); print(m.d)  # expect: [5, 3, 2, 5, 3, 2]
m.clear(); print(m.d)  # expect: []
try:
    m.pop()
except IndexError as e:
    print("IndexError", e)  # expect: IndexError list index out of range

# --- sets
from collections.abc import Set, MutableSet
class S(Set):
    def __init__(self, it=()): self.d = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"S({self.d})"
a, b = S([1, 2, 3]), S([3, 4])
print(a & b, a | b, a - b, a ^ b)  # expect: S([3]) S([1, 2, 3, 4]) S([1, 2]) S([1, 2, 4])
print(a & [1, 9], [1, 9] | a, [1, 9] - a, [3, 9] ^ a)  # expect: S([1]) S([1, 2, 3, 9]) S([9]) S([1, 2, 9])
print(a <= b, a < S([1, 2, 3, 4]), a >= S([1]), a > S([1]), a == {1, 2, 3}, a != b, a.isdisjoint([7]))  # expect: False True True True True True True
print({1, 2} < a, {1, 2} | a == {1, 2, 3})  # expect: True True
print(a.__and__(5), a.__le__([1]), S.__hash__)  # expect: NotImplemented NotImplemented None
print(a._hash() == hash(frozenset([1, 2, 3])), S()._hash() == hash(frozenset()))  # expect: True True
class MS(S, MutableSet):
    def add(self, x):
        if x not in self.d: self.d.append(x)
    def discard(self, x):
        if x in self.d: self.d.remove(x)
m = MS([1, 2, 3])
m |= [4]; print(m); m &= [2, 3, 4]; print(m); m ^= [4, 5]; print(m); m -= [2]; print(m)  # expect: S([1, 2, 3, 4])
# expect: S([2, 3, 4])
# expect: S([2, 3, 5])
# expect: S([3, 5])
print(m.pop(), m); m.remove(5)  # expect: 3 S([5])
try:
    m.remove(5)
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 5
m.clear()
try:
    m.pop()
except KeyError as e:
    print("KeyError", e.args)  # expect: KeyError ()
m |= [1, 2]; m -= m; print(m); m |= [1]; m ^= m; print(m)  # expect: S([])
# expect: S([])

# --- mappings and their views
from collections.abc import MutableMapping
class M(MutableMapping):
    def __init__(self, **kw): self.d = dict(kw)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"M({self.d})"
m = M(a=1, b=2)
print(m.get("a"), m.get("z"), m.get("z", 0), "a" in m, "z" in m, m == {"a": 1, "b": 2}, m == 3)  # expect: 1 None 0 True False True False
print(m.keys(), m.values(), m.items())  # expect: KeysView(M({'a': 1, 'b': 2})) ValuesView(M({'a': 1, 'b': 2})) ItemsView(M({'a': 1, 'b': 2}))
print(list(m.keys()), list(m.values()), list(m.items()), len(m.items()))  # expect: ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] 2
print(m.keys() & {"a", "q"}, m.items() & [("a", 1), ("a", 2)], 2 in m.values(), ("b", 2) in m.items(), ("z", 2) in m.items())  # expect: {'a'} {('a', 1)} True True False
print(m.setdefault("a", 9), m.setdefault("c", 3), m.pop("a"), m.pop("a", None), m)  # expect: 1 3 1 None M({'b': 2, 'c': 3})
m.update({"x": 1}, y=2); m.update([("z", 3)]); print(m)  # expect: M({'b': 2, 'c': 3, 'x': 1, 'y': 2, 'z': 3})
class K:
    def keys(self): return ["k"]
    def __getitem__(self, k): return k * 2
m.update(K()); print(m["k"])  # expect: kk
print(m.popitem())  # expect: ('b', 2)
m.clear(); print(m, len(m))  # expect: M({}) 0
try:
    m.popitem()
except KeyError as e:
    print("KeyError", e.args)  # expect: KeyError ()
try:
    m.pop("gone")
except KeyError as e:
    print("KeyError", e.args)  # expect: KeyError ('gone',)

# --- mappings are not reversible by default
from collections.abc import Mapping
class M(Mapping):
    def __getitem__(self, k): raise KeyError(k)
    def __iter__(self): return iter(())
    def __len__(self): return 0
reversed(M())  # raises: TypeError: 'M' object is not reversible

# --- generators and iterators written by hand
from collections.abc import Generator, Iterator
class Count(Generator):
    n = 0
    def send(self, value):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)
print(list(Count()), next(Count()), iter(c := Count()) is c, c.close())  # expect: [1, 2, 3] 1 True None
try:
    Count().throw(ValueError, ValueError("boom"))
except ValueError as e:
    print(repr(e))  # expect: ValueError('boom')
class Stubborn(Count):
    def throw(self, *a): return 1
Stubborn().close()  # raises: RuntimeError: generator ignored GeneratorExit
