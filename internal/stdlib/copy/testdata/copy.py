# copy.copy and copy.replace.
import copy
for x in (1, 1.5, 1j, "s", b"b", None, ..., NotImplemented, (1, [2]), frozenset({1}), int, len, lambda: 0, range(3), slice(1)):
    assert copy.copy(x) is x, x
l = [1, [2]]; d = {"a": [1]}; s = {1}; b = bytearray(b"x")
for x in (l, d, s, b):
    y = copy.copy(x)
    print(y == x, y is x)
# expect: True False
# expect: True False
# expect: True False
# expect: True False
print(copy.copy(l)[1] is l[1])  # expect: True
class C:
    def __init__(self): self.x = [1]
class P(C):
    __slots__ = "s"
p = P(); p.s = {}
q = copy.copy(p)
print(type(q).__name__, q.x is p.x, q.s is p.s)  # expect: P True True
class L(list): ...
m = L([1, 2]); m.tag = []
n = copy.copy(m)
print(n, n.tag is m.tag, type(n).__name__)  # expect: [1, 2] True L
class Own:
    def __copy__(self): return "own"
print(copy.copy(Own()))  # expect: own
class Red:
    def __reduce__(self): return "global"
r = Red()
print(copy.copy(r) is r)  # expect: True
class Args:
    def __new__(cls, a): return super().__new__(cls)
    def __getnewargs__(self): return (7,)
    def __setstate__(self, state): self.state = state
    def __getstate__(self): return "st"
print(copy.copy(Args(1)).state)  # expect: st

# --- replace
import copy
from collections import namedtuple
from types import SimpleNamespace
P = namedtuple("P", "x y")
print(copy.replace(P(1, 2), y=5), copy.replace(SimpleNamespace(a=1), b=2))  # expect: P(x=1, y=5) namespace(a=1, b=2)
class C:
    def __replace__(self, /, **kw): return kw
print(copy.replace(C(), q=1))  # expect: {'q': 1}
copy.replace(5, a=1)  # raises: TypeError: replace() does not support int objects

# ---
import copy
class C:
    def __reduce_ex__(self, p): raise copy.Error("cannot")  # raises: copy.Error: cannot
copy.copy(C())

# ---
import copy
class C:
    __reduce_ex__ = None
    __reduce__ = None
copy.copy(C())  # raises: copy.Error: un(shallow)copyable object of type <class '__main__.C'>
