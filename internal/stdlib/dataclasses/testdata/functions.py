# asdict, astuple, replace, is_dataclass, make_dataclass.
# cpython: same
from dataclasses import *
from collections import namedtuple, defaultdict, OrderedDict
NT = namedtuple("NT", "a b")
@dataclass
class P:
    x: int
    y: int
@dataclass
class C:
    p: P
    ps: list[P]
    d: dict = field(default_factory=dict)
c = C(P(1, 2), [P(3, 4)], {"k": P(5, 6), "t": (P(7, 8),)})
print(asdict(c))  # expect: {'p': {'x': 1, 'y': 2}, 'ps': [{'x': 3, 'y': 4}], 'd': {'k': {'x': 5, 'y': 6}, 't': ({'x': 7, 'y': 8},)}}
print(astuple(c))  # expect: ((1, 2), [(3, 4)], {'k': (5, 6), 't': ((7, 8),)})
print(asdict(c)["d"] is c.d)  # expect: False
print(asdict(P(1, 2), dict_factory=OrderedDict))  # expect: OrderedDict({'x': 1, 'y': 2})
print(astuple(P(1, 2), tuple_factory=list))  # expect: [1, 2]
print(asdict(C(NT(P(1, 2), 3), [])))  # expect: {'p': NT(a={'x': 1, 'y': 2}, b=3), 'ps': [], 'd': {}}
dd = defaultdict(list)
dd["a"].append(P(1, 1))
print(asdict(C(dd, {1, 2})))  # expect: {'p': defaultdict(<class 'list'>, {'a': [{'x': 1, 'y': 1}]}), 'ps': {1, 2}, 'd': {}}
print(asdict(C(OrderedDict(a=P(0, 0)), [])))  # expect: {'p': OrderedDict({'a': {'x': 0, 'y': 0}}), 'ps': [], 'd': {}}
print(is_dataclass(P), is_dataclass(P(1, 2)), is_dataclass(int), is_dataclass(3))  # expect: True True False False
print(is_dataclass(list[int]))  # expect: False
asdict(P)  # raises: TypeError: asdict() should be called on dataclass instances
# ---
from dataclasses import *
astuple(3)  # raises: TypeError: astuple() should be called on dataclass instances
# --- replace
from dataclasses import *
import copy
@dataclass
class C:
    x: int
    y: int = 2
    z: int = field(default=5, init=False)
    i: InitVar[int] = 4
    def __post_init__(self, i):
        self.x += i
print(replace(C(1, 3), y=9, i=0))  # expect: C(x=5, y=9, z=5)
print(copy.replace(C(1), x=10, i=1))  # expect: C(x=11, y=2, z=5)
print(C.__replace__(C(1), i=2).x)  # expect: 7
print(C.__replace__.__qualname__)  # expect: _replace
replace(C(1), z=3)  # raises: TypeError: field z is declared with init=False, it cannot be specified with replace()
# ---
from dataclasses import *
@dataclass
class C:
    x: int
    i: InitVar[int]
replace(C(1, 2), x=3)  # raises: TypeError: InitVar 'i' must be specified with replace()
# ---
from dataclasses import *
@dataclass
class C:
    x: int
replace(C(1), q=3)  # raises: TypeError: C.__init__() got an unexpected keyword argument 'q'
# ---
from dataclasses import *
replace(3, x=1)  # raises: TypeError: replace() should be called on dataclass instances
# --- make_dataclass
from dataclasses import *
import typing
C = make_dataclass("C", ["x", ("y", int), ("z", str, "q"), ("w", list, field(default_factory=list))], namespace={"two": lambda self: self.x * 2}) if False else None
C = make_dataclass("C", [("y", int), "x", ("z", str, "q"), ("w", list, field(default_factory=list))], namespace={"two": lambda self: self.x * 2})
print(C(1, 2), C(1, 2).two(), C.__module__, C.__qualname__)  # expect: C(y=1, x=2, z='q', w=[]) 4 __main__ C
print(C.__annotations__)  # expect: {'y': <class 'int'>, 'x': typing.Any, 'z': <class 'str'>, 'w': <class 'list'>}
print(C.__doc__)  # expect: C(y: int, x: Any, z: str = 'q', w: list = <factory>)
D = make_dataclass("D", ["v"], bases=(C,), kw_only=True, frozen=False, module="m.n")
print(D(v=1, y=3, x=4), D.__module__)  # expect: D(y=3, x=4, z='q', w=[], v=1) m.n
import annotationlib
print(annotationlib.get_annotations(C, format=annotationlib.Format.STRING))  # expect: {'y': 'int', 'x': 'typing.Any', 'z': 'str', 'w': 'list'}
print(fields(C)[1].type)  # expect: typing.Any
def deco(cls, **kw):
    print(sorted(kw.items())[:3])
    return dataclass(cls, **kw)
make_dataclass("E", ["a"], decorator=deco)  # expect: [('eq', True), ('frozen', False), ('init', True)]
make_dataclass("F", [("a", int, 3, 4)])  # raises: TypeError: Invalid field: ('a', <class 'int'>, 3, 4)
# ---
from dataclasses import *
make_dataclass("F", ["a-b"])  # raises: TypeError: Field names must be valid identifiers: 'a-b'
# ---
from dataclasses import *
make_dataclass("F", ["a", "for"])  # raises: TypeError: Field names must not be keywords: 'for'
# ---
from dataclasses import *
make_dataclass("F", ["a", ("a", int)])  # raises: TypeError: Field name duplicated: 'a'
# ---
from dataclasses import *
make_dataclass("F", [(3, int)])  # raises: TypeError: Field names must be valid identifiers: 3
# ---
from dataclasses import *
make_dataclass("F", [("a",)])  # raises: TypeError: Invalid field: ('a',)
# --- match
from dataclasses import *
@dataclass
class P:
    x: int
    y: int
match P(1, 2):
    case P(1, y):
        print("y", y)  # expect: y 2
@dataclass(match_args=False)
class Q:
    x: int
print(hasattr(Q, "__match_args__"))  # expect: False
match Q(1):
    case Q(1):  # raises: TypeError: Q() accepts 0 positional sub-patterns (1 given)
        pass
# --- abstract classes
from dataclasses import *
import abc
@dataclass
class A(abc.ABC):
    x: int
    @abc.abstractmethod
    def f(self): ...
    @abc.abstractmethod
    def __lt__(self, other): ...
try:
    A(1)
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class A without an implementation for abstract methods '__lt__', 'f'
print(dataclass(order=True)(A))  # raises: TypeError: Cannot overwrite attribute __lt__ in class A Consider using functools.total_ordering
# --- inheritance from Generic and __init_subclass__
from dataclasses import *
class B:
    def __init_subclass__(cls, **kw):
        print(cls.__name__, kw)
@dataclass
class C(B, k=1):
    x: int = 3
# expect: C {'k': 1}
print(C())  # expect: C(x=3)
# --- annotations kept lazily
from dataclasses import *
import annotationlib
@dataclass
class C:
    x: Undefined  # raises: NameError: name 'Undefined' is not defined
    y: int = 0
print(C.__dataclass_fields__["x"].type)  # expect: ForwardRef('Undefined', is_class=True, owner=<class '__main__.C'>)
print(C(1))  # expect: C(x=1, y=0)
print(annotationlib.get_annotations(C.__init__, format=annotationlib.Format.STRING))  # expect: {'x': 'Undefined', 'y': 'int', 'return': 'None'}
print(annotationlib.get_annotations(C.__init__, format=annotationlib.Format.FORWARDREF))  # expect: {'x': ForwardRef('Undefined', is_class=True, owner=<class '__main__.C'>), 'y': <class 'int'>, 'return': None}
print(C.__doc__)  # expect: C(x: Undefined, y: int = 0)
C.__init__.__annotations__
