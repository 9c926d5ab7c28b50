# dataclasses.
from dataclasses import dataclass, field, asdict, astuple, replace, fields
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
p = P(1)
print(p, p == P(1), p == P(2), P.__match_args__)  # expect: P(x=1, y=2, tags=[]) True False ('x', 'y', 'tags')
p.tags.append("t")
print(p, P(1).tags, asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(P)])  # expect: P(x=1, y=2, tags=['t']) [] {'x': 1, 'y': 2, 'tags': ['t']} (1, 2, ['t']) P(x=9, y=2, tags=['t']) ['x', 'y', 'tags']

# --- order, frozen, hash
from dataclasses import dataclass, FrozenInstanceError
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = "b"
print(V(1) < V(2), sorted([V(2), V(1, "z"), V(1)]), hash(V(1)) == hash(V(1)), {V(1): "x"}[V(1)])  # expect: True [V(a=1, b='b'), V(a=1, b='z'), V(a=2, b='b')] True x
V(1).a = 5  # raises: dataclasses.FrozenInstanceError: cannot assign to field 'a'
# --- unhashable by default
from dataclasses import dataclass
@dataclass
class C: x: int
hash(C(1))  # raises: TypeError: unhashable type: 'C'
# --- inheritance and field order
from dataclasses import dataclass, KW_ONLY
@dataclass
class A:
    x: int
    y: int = 0
@dataclass
class B(A):
    z: int = 5
    y: int = 7
print(B(1), B(1, 2, 3))  # expect: B(x=1, y=7, z=5) B(x=1, y=2, z=3)
# --- keyword only
from dataclasses import dataclass, KW_ONLY
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
print(K(1, b=2))  # expect: K(a=1, b=2, c=3)
K(1, 2)  # raises: TypeError: K.__init__() takes 2 positional arguments but 3 were given
# --- no default after default
from dataclasses import dataclass
@dataclass  # raises: TypeError: non-default argument 'b' follows default argument 'a'
class C:
    a: int = 1
    b: int
# --- mutable default
from dataclasses import dataclass
@dataclass  # raises: ValueError: mutable default <class 'list'> for field a is not allowed: use default_factory
class C:
    a: list = []
# --- post init and init=False, repr=False, compare=False
from dataclasses import dataclass, field, InitVar
@dataclass
class C:
    a: int
    scale: InitVar[int] = 2
    b: int = field(init=False)
    c: str = field(default="c", repr=False, compare=False)
    def __post_init__(self, scale): self.b = self.a * scale
print(C(3), C(3, 5), C(1, c="x") == C(1, c="y"))  # expect: C(a=3, b=6) C(a=3, b=15) True
# --- slots
from dataclasses import dataclass
@dataclass(slots=True)
class C:
    a: int
c = C(1)
print(c, C.__slots__)  # expect: C(a=1) ('a',)
c.zzz = 1  # raises: AttributeError: 'C' object has no attribute 'zzz' and no __dict__ for setting new attributes
# --- missing argument
from dataclasses import dataclass
@dataclass
class C:
    a: int
    b: int
C(1)  # raises: TypeError: C.__init__() missing 1 required positional argument: 'b'
# --- class variables
from dataclasses import dataclass, fields
from typing import ClassVar
@dataclass
class C:
    n: ClassVar[int] = 5
    m: int = 1
print([f.name for f in fields(C)], C.n, C())  # expect: ['m'] 5 C(m=1)
# --- make_dataclass and methods
from dataclasses import make_dataclass
D = make_dataclass("D", ["a", ("b", int), ("c", int, 3)])
print(D(1, 2))  # expect: D(a=1, b=2, c=3)
