# Container protocols of one's own.
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, key):
        match key:
            case (int(), int()): return self.d.get(key, 0)
            case slice(): return f"slice {key.start} {key.stop} {key.step}"
            case _: raise KeyError(key)  # raises: KeyError: 'x'
    def __setitem__(self, key, v): self.d[key] = v
    def __delitem__(self, key): del self.d[key]
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k in self.d
g = Grid()
g[1, 2] = 5
g[1, 2] += 1
print(g[1, 2], g[0, 0], g[1:2], g[::3], len(g), (1, 2) in g)  # expect: 6 0 slice 1 2 None slice None None 3 1 True
del g[1, 2]
print(len(g))  # expect: 0
g["x"]
# --- __missing__
class D(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v
d = D(a=1)
print(d["a"], d["b"], d, d.get("zz"), "q" in d)  # expect: 1 bb {'a': 1, 'b': 'bb'} None False
# --- subclass of list
class Stack(list):
    def push(self, x): self.append(x); return self
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return Stack(r) if isinstance(i, slice) else r
s = Stack([1]).push(2).push(3)
print(s, s[1:], type(s[1:]).__name__, type(s + [4]).__name__, s == [1, 2, 3])  # expect: [1, 2, 3] [2, 3] Stack list True
# --- built-in functions go round overridden methods of subclasses
class L(list):
    def __iter__(self): return iter("overridden")
    def __len__(self): return 99
l = L([1, 2])
print(list(l)[:3], len(l), l[0], [*l][:2], sorted(l)[:2])  # expect: ['o', 'v', 'e'] 99 1 ['o', 'v'] ['d', 'd']
# --- collections.abc gives the rest
from collections.abc import Sequence, MutableMapping, Set
class S(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * i
s = S()
print(list(s), 4 in s, s.index(4), s.count(1), list(reversed(s)))  # expect: [0, 1, 4] True 2 1 [4, 1, 0]
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M()
m.update(a=1, b=2)
print(dict(m), m.pop("a"), m.setdefault("c", 3), list(m.items()), m == {"b": 2, "c": 3})  # expect: {'a': 1, 'b': 2} 1 3 [('b', 2), ('c', 3)] True
# --- abstract
from collections.abc import Sequence
class S(Sequence):
    def __len__(self): return 0
S()  # raises: TypeError: Can't instantiate abstract class S without an implementation for abstract method '__getitem__'
# --- abstract of one's own
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self): return f"{self.name} {self.area()}"
class Square(Shape):
    name = "square"
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Square(3).show(), sorted(Shape.__abstractmethods__))  # expect: square 9 ['area', 'name']
Shape()  # raises: TypeError: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
# --- registering
from abc import ABC
class A(ABC): pass
class B: pass
A.register(B)
print(isinstance(B(), A), issubclass(B, A), A in B.__mro__)  # expect: True True False
