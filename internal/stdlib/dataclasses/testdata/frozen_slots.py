# frozen, slots and weakref_slot.
# cpython: same
from dataclasses import *
@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
p = P(1)
print(p, p == P(1, 2))  # expect: P(x=1, y=2) True
try:
    p.x = 3
except FrozenInstanceError as e:
    print(type(e).__mro__[1].__name__, e)  # expect: AttributeError cannot assign to field 'x'
try:
    del p.y
except FrozenInstanceError as e:
    print(e)  # expect: cannot delete field 'y'
p.other = 1  # raises: dataclasses.FrozenInstanceError: cannot assign to field 'other'
# --- a plain subclass may add attributes
from dataclasses import *
@dataclass(frozen=True)
class P:
    x: int
class S(P):
    pass
s = S(1)
s.other = 5
print(s.other, s)  # expect: 5 S(x=1)
s.x = 2  # raises: dataclasses.FrozenInstanceError: cannot assign to field 'x'
# ---
from dataclasses import *
@dataclass(frozen=True)
class P:
    x: int
@dataclass  # raises: TypeError: cannot inherit non-frozen dataclass from a frozen one
class Q(P):
    y: int
# ---
from dataclasses import *
@dataclass
class P:
    x: int
@dataclass(frozen=True)  # raises: TypeError: cannot inherit frozen dataclass from a non-frozen one
class Q(P):
    y: int
# ---
from dataclasses import *
@dataclass(frozen=True)  # raises: TypeError: Cannot overwrite attribute __setattr__ in class P
class P:
    x: int
    def __setattr__(self, n, v):
        pass
# --- slots
from dataclasses import *
@dataclass(slots=True)
class C:
    x: int
    y: int = 3
    z: list = field(default_factory=list)
print(C.__slots__, C(1), hasattr(C(1), "__dict__"))  # expect: ('x', 'y', 'z') C(x=1, y=3, z=[]) False
@dataclass(slots=True)
class D(C):
    w: int = 4
    x: int = 9
print(D.__slots__, D())  # expect: ('w',) D(x=9, y=3, z=[], w=4)
print(C.__doc__, C.__qualname__)  # expect: C(x: int, y: int = 3, z: list = <factory>) C
C(1).q = 4  # raises: AttributeError: 'C' object has no attribute 'q' and no __dict__ for setting new attributes
# ---
from dataclasses import *
@dataclass(slots=True)  # raises: TypeError: C already specifies __slots__
class C:
    __slots__ = ("x",)
    x: int
# ---
from dataclasses import *
@dataclass(weakref_slot=True)  # raises: TypeError: weakref_slot is True but slots is False
class C:
    x: int
# --- weak references
from dataclasses import *
import weakref
@dataclass(slots=True, weakref_slot=True)
class C:
    x: int
c = C(1)
print(weakref.ref(c)() is c, C.__slots__)  # expect: True ('x', '__weakref__')
@dataclass(slots=True, weakref_slot=True)
class D(C):
    y: int = 0
print(D.__slots__)  # expect: ('y',)
@dataclass(slots=True)
class E:
    x: int
weakref.ref(E(1))  # raises: TypeError: cannot create weak reference to 'E' object
# --- super() and __class__ mean the new class
from dataclasses import *
@dataclass(slots=True)
class A:
    x: int
    def who(self):
        return __class__
    def base(self):
        return super().__repr__()[:9]
    @property
    def p(self):
        return __class__
print(A(1).who() is A, A(1).base(), A(1).p is A)  # expect: True <__main__ True
# --- frozen slots copy and pickle
from dataclasses import *
import copy
@dataclass(frozen=True, slots=True)
class C:
    x: int
    y: list
c = C(1, [2])
d = copy.copy(c)
e = copy.deepcopy(c)
print(d, e, d.y is c.y, e.y is c.y, c.__getstate__())  # expect: C(x=1, y=[2]) C(x=1, y=[2]) True False [1, [2]]
@dataclass(frozen=True, slots=True)
class G:
    x: int
    def __getstate__(self):
        return [5]
print(copy.copy(G(1)))  # expect: G(x=5)
# --- docs of slots
from dataclasses import *
@dataclass(slots=True)
class C:
    x: int = field(doc="the x")
    y: int = 0
print(C.__slots__, C.x.__doc__)  # expect: {'x': 'the x', 'y': None} None
# --- default values with slots and init=False
from dataclasses import *
@dataclass(slots=True)
class C:
    x: int = field(default=3, init=False)
    y: int = field(default_factory=int, init=False)
print(C())  # expect: C(x=3, y=0)
class B:
    __slots__ = iter("ab")
@dataclass(slots=True)  # raises: TypeError: Slots of 'B' cannot be determined
class D(B):
    x: int
# --- fields named like the generated helpers
from dataclasses import *
@dataclass(frozen=True)
class C:
    object: int
    type: int = 2
    hash: int = 3
    id: int = 4
    BUILTINS: int = 5
print(C(1), hash(C(1)) == hash((1, 2, 3, 4, 5)))  # expect: C(object=1, type=2, hash=3, id=4, BUILTINS=5) True
C(1).type = 3  # raises: dataclasses.FrozenInstanceError: cannot assign to field 'type'
# --- frozen with __class__ changed in a generic class
from dataclasses import *
from typing import Generic, TypeVar
T = TypeVar("T")
@dataclass(slots=True)
class G(Generic[T]):
    x: T
print(G[int](3), G.__slots__)  # expect: G(x=3) ('x',)
@dataclass
class H[U]:
    x: U
    y: list[U] = field(default_factory=list)
print(H[int](3), H.__doc__)  # expect: H(x=3, y=[]) H(x: U, y: list[U] = <factory>)
