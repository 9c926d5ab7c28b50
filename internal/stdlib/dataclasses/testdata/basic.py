# dataclass: the generated methods and their texts.
# cpython: same
from dataclasses import dataclass, field, fields, MISSING, KW_ONLY, InitVar, Field
@dataclass
class C:
    x: int
    y: "str" = "a"
    z: list = field(default_factory=list, repr=False)
    w: float = field(default=1.5, init=False)
c = C(1)
print(c)  # expect: C(x=1, y='a', w=1.5)
print(C.__doc__)  # expect: C(x: int, y: 'str' = 'a', z: list = <factory>)
print(C(1) == C(1), C(1) == C(2), C(1) == 3, C(1) != C(1))  # expect: True False False False
print(C(1).__eq__(5))  # expect: NotImplemented
print(C.__hash__)  # expect: None
print(C.__match_args__)  # expect: ('x', 'y', 'z')
print(C.__dataclass_params__)  # expect: _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
print(str(C.__dataclass_fields__["x"]).replace(repr(MISSING), "M"))  # expect: Field(name='x',type=<class 'int'>,default=M,default_factory=M,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD)
print(str(fields(C)[1]).replace(repr(MISSING), "M"))  # expect: Field(name='y',type='str',default='a',default_factory=M,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD)
print(fields(c)[2].default_factory, fields(c)[3].init)  # expect: <class 'list'> False
print(C.__init__.__qualname__, C.__repr__.__name__, C.__eq__.__module__)  # expect: C.__init__ __repr__ __main__
print(C.__init__.__annotations__)  # expect: {'x': <class 'int'>, 'y': 'str', 'z': <class 'list'>, 'return': None}
print(C.x)  # raises  # raises: AttributeError: type object 'C' has no attribute 'x'
# --- positional and keyword errors
from dataclasses import dataclass
@dataclass
class C:
    x: int
    y: int = 0
C()  # raises: TypeError: C.__init__() missing 1 required positional argument: 'x'
# ---
from dataclasses import dataclass
@dataclass
class C:
    x: int
C(1, 2)  # raises: TypeError: C.__init__() takes 2 positional arguments but 3 were given
# ---
from dataclasses import dataclass
@dataclass
class C:
    x: int
C(1, z=2)  # raises: TypeError: C.__init__() got an unexpected keyword argument 'z'
# --- order
from dataclasses import dataclass
@dataclass(order=True)
class C:
    x: int
    y: int
print(C(1, 2) < C(1, 3), C(1, 2) <= C(1, 2), C(2, 0) > C(1, 9), C(2, 0) >= C(3, 0))  # expect: True True True False
print(sorted([C(3, 1), C(1, 2), C(1, 1)]))  # expect: [C(x=1, y=1), C(x=1, y=2), C(x=3, y=1)]
print(C(1, 2).__lt__(4))  # expect: NotImplemented
C(1, 2) < 4  # raises: TypeError: '<' not supported between instances of 'C' and 'int'
# ---
from dataclasses import dataclass
@dataclass(order=True, eq=False)  # raises: ValueError: eq must be true if order is true
class C:
    x: int
# ---
from dataclasses import dataclass
@dataclass(order=True)  # raises: TypeError: Cannot overwrite attribute __lt__ in class C Consider using functools.total_ordering
class C:
    x: int
    def __lt__(self, other):
        return True
# --- hash
from dataclasses import dataclass, field
@dataclass(frozen=True)
class F:
    x: int
    y: int = field(default=3, hash=False)
print(hash(F(1)) == hash((1,)), hash(F(1, 2)) == hash(F(1, 7)))  # expect: True True
@dataclass(unsafe_hash=True)
class U:
    x: int
    y: int = field(default=3, compare=False)
print(hash(U(1)) == hash((1,)))  # expect: True
@dataclass(eq=False)
class N:
    x: int
print(N.__hash__ is object.__hash__, N(1) == N(1))  # expect: True False
@dataclass
class E:
    x: int
    def __hash__(self):
        return 77
print(hash(E(1)))  # expect: 77
hash(dataclass(type("T", (), {}))())  # raises: TypeError: unhashable type: 'T'
# ---
from dataclasses import dataclass
@dataclass(unsafe_hash=True)  # raises: TypeError: Cannot overwrite attribute __hash__ in class C
class C:
    x: int
    def __hash__(self):
        return 1
# --- recursive repr, nested qualname
from dataclasses import dataclass
def f():
    @dataclass
    class Node:
        v: int
        next: object = None
    return Node
Node = f()
n = Node(1)
n.next = n
print(n)  # expect: f.<locals>.Node(v=1, next=...)
n.next = [n, Node(2)]
print(n)  # expect: f.<locals>.Node(v=1, next=[..., f.<locals>.Node(v=2, next=None)])
@dataclass(repr=False)
class Q:
    x: int
print(repr(Q(1)).startswith("<__main__.Q object at 0x"))  # expect: True
# --- subclasses and overriding order
from dataclasses import dataclass, field
@dataclass
class A:
    x: int = 1
    y: int = 2
@dataclass
class B(A):
    z: int = 3
    x: str = "b"
print(B())  # expect: B(x='b', y=2, z=3)
print(B.__doc__)  # expect: B(x: str = 'b', y: int = 2, z: int = 3)
print(B() == B(), A() == B())  # expect: True False
class S(A):
    pass
print(S(5), S(5) == A(5))  # expect: S(x=5, y=2) False
@dataclass  # raises: TypeError: non-default argument 'q' follows default argument 'y'
class D(A):
    q: int
# --- empty classes
from dataclasses import dataclass
@dataclass
class C:
    pass
print(C(), C() == C(), C.__match_args__, C.__doc__)  # expect: C() True () C()
@dataclass()
class D:
    "text"
print(D(), D.__doc__)  # expect: D() text
C(3)  # raises: TypeError: C.__init__() takes 1 positional argument but 2 were given
# --- user's own methods stay
from dataclasses import dataclass
@dataclass
class C:
    x: int
    def __init__(self, v):
        self.x = v * 2
    def __repr__(self):
        return "mine"
    def __eq__(self, other):
        return "eq"
    __match_args__ = ("q",)
print(C(4), C(4).x, C(4) == 3, C.__match_args__, C.__hash__)  # expect: mine 8 eq ('q',) None
# --- a field called self
from dataclasses import dataclass
@dataclass
class C:
    self: str
    other: int = 0
print(C("me"), C("me") == C("me", 0))  # expect: C(self='me', other=0) True
import inspect
print(inspect.signature(C.__init__))  # expect: (__dataclass_self__, self: str, other: int = 0) -> None
print(inspect.signature(C))  # expect: (self: str, other: int = 0) -> None
