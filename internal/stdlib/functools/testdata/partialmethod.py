# functools.partialmethod.
from functools import partialmethod, partial, Placeholder
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state, *more, **kw):
        self.alive = state
        return more, kw
    on = partialmethod(set_state, True)
    off = partialmethod(set_state, False, 1, key="k")
    cls_pm = partialmethod(classmethod(lambda cls, a, b: (cls.__name__, a, b)), 1)
    static_pm = partialmethod(staticmethod(lambda a, b: (a, b)), 1)
    nested = partialmethod(partialmethod(set_state, "s", 1), 2, z=3)
    of_partial = partialmethod(partial(lambda x, self, y=None: (x, type(self).__name__, y), 7), y=8)
    hole = partialmethod(set_state, Placeholder, 2, Placeholder, 4)
c = Cell()
print(c.on(), c.alive, c.off(2, other=3), c.alive)  # expect: ((), {}) True ((1, 2), {'key': 'k', 'other': 3}) False
print(c.cls_pm(2), Cell.cls_pm(3), c.static_pm(5), Cell.static_pm(6))  # expect: ('Cell', 1, 2) ('Cell', 1, 3) (1, 5) (1, 6)
print(c.nested(9), c.alive, c.of_partial(), Cell.on(c))  # expect: ((1, 2, 9), {'z': 3}) s (7, 'Cell', 8) ((), {})
print(c.hole("st", 3, 5), c.alive)  # expect: ((2, 3, 4, 5), {}) st
pm = Cell.__dict__["nested"]
print(pm.args, pm.keywords, pm.func.__name__, Cell.__dict__["hole"].args)  # expect: ('s', 1, 2) {'z': 3} set_state (Placeholder, 2, Placeholder, 4)
print(Cell.on.__partialmethod__ is Cell.__dict__["on"], pm.__isabstractmethod__)  # expect: True False

# --- placeholders filled by an outer partialmethod
from functools import partialmethod, Placeholder as _
class C:
    def m(self, *a): return a
    p = partialmethod(m, 1, _, 3, _, 5)
    q = partialmethod(p, 2)
    r = partialmethod(p, 2, 4, 6)
print(C().q(4), C().r(), C.__dict__["q"].args, C.__dict__["r"].args)  # expect: (1, 2, 3, 4, 5) (1, 2, 3, 4, 5, 6) (1, 2, 3, Placeholder, 5) (1, 2, 3, 4, 5, 6)
C().q()  # raises: TypeError: missing positional arguments in 'partial' call; expected at least 1, got 0

# --- repr
from functools import partialmethod
print(partialmethod(int, 1, base=2), partialmethod(classmethod, "x"))  # expect: functools.partialmethod(<class 'int'>, 1, base=2) functools.partialmethod(<class 'classmethod'>, 'x')
class Sub(partialmethod): ...
print(Sub(len))  # expect: __main__.Sub(<built-in function len>)

# --- abstract
from abc import ABC, abstractmethod
from functools import partialmethod
class A(ABC):
    @abstractmethod
    def f(self, x): ...
    g = partialmethod(f, 1)
print(sorted(A.__abstractmethods__))  # expect: ['f', 'g']

# ---
from functools import partialmethod
partialmethod(5)  # raises: TypeError: the first argument 5 must be a callable or a descriptor

# ---
from functools import partialmethod, Placeholder
partialmethod(len, Placeholder)  # raises: TypeError: trailing Placeholders are not allowed

# ---
from functools import partialmethod, Placeholder
partialmethod(len, k=Placeholder)  # raises: TypeError: Placeholder cannot be passed as a keyword argument
