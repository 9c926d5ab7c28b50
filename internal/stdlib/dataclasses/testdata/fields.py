# field(), InitVar, KW_ONLY, ClassVar and the errors of collecting fields.
# cpython: same
from dataclasses import *
from typing import ClassVar
import dataclasses, typing
@dataclass
class C:
    a: int
    b: ClassVar[int] = 5
    c: "ClassVar[int]" = 6
    d: "typing.ClassVar" = 7
    e: InitVar[int] = 8
    f: "dataclasses.InitVar[str]" = "q"
    g: int = 9
    def __post_init__(self, e, f):
        print("post", e, f)
C(1)  # expect: post 8 q
@dataclass
class P:
    i: InitVar[int]
    x: int = 0
    def __post_init__(self, i):
        self.x = i * 2
print(P(4))  # expect: P(x=8)
print([f.name for f in fields(C)])  # expect: ['a', 'g']
print([str(f._field_type) for f in C.__dataclass_fields__.values()])  # expect: ['_FIELD', '_FIELD_CLASSVAR', '_FIELD_CLASSVAR', '_FIELD_CLASSVAR', '_FIELD_INITVAR', '_FIELD_INITVAR', '_FIELD']
print(InitVar[int], InitVar[list[int]], InitVar["x"], InitVar[InitVar[int]])  # expect: dataclasses.InitVar[int] dataclasses.InitVar[list[int]] dataclasses.InitVar['x'] dataclasses.InitVar[dataclasses.InitVar[int]]
print(str(C.__dataclass_fields__["e"]).replace(repr(MISSING), "M"))  # expect: Field(name='e',type=dataclasses.InitVar[int],default=8,default_factory=M,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD_INITVAR)
print(P.__doc__)  # expect: P(i: dataclasses.InitVar[int], x: int = 0)
# --- KW_ONLY
from dataclasses import *
@dataclass
class C:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(kw_only=False, default=4)
    d: str = "s"
print(C.__doc__)  # expect: C(a: int, c: int = 4, *, b: int = 1, d: str = 's')
print(C.__match_args__)  # expect: ('a', 'c')
print(C(1, 5, b=2))  # expect: C(a=1, b=2, c=5, d='s')
@dataclass(kw_only=True)
class K:
    a: int = 0
    b: int
print(K(b=3), K.__match_args__)  # expect: K(a=0, b=3) ()
C(1, 2, 3)  # raises: TypeError: C.__init__() takes from 2 to 3 positional arguments but 4 were given
# ---
from dataclasses import *
@dataclass  # raises: TypeError: 'X' is KW_ONLY, but KW_ONLY has already been specified
class C:
    a: int
    _: KW_ONLY
    b: int = 1
    X: "KW_ONLY"
    c: int = 3
# --- errors of field()
from dataclasses import *
field(default=1, default_factory=int)  # raises: ValueError: cannot specify both default and default_factory
# ---
from dataclasses import *
field(1)  # raises: TypeError: field() takes 0 positional arguments but 1 was given
# ---
from dataclasses import *
@dataclass  # raises: ValueError: mutable default <class 'list'> for field x is not allowed: use default_factory
class C:
    x: list = []
# ---
from dataclasses import *
@dataclass  # raises: ValueError: mutable default <class 'dict'> for field x is not allowed: use default_factory
class C:
    x: int = field(default={})
# ---
from dataclasses import *
@dataclass  # raises: TypeError: 'x' is a field but has no type annotation
class C:
    x = field(default=3)
# ---
from dataclasses import *
from typing import ClassVar
@dataclass  # raises: TypeError: field x cannot have a default factory
class C:
    x: ClassVar[int] = field(default_factory=int)
# ---
from dataclasses import *
@dataclass  # raises: TypeError: field x cannot have a default factory
class C:
    x: InitVar[int] = field(default_factory=int)
# ---
from dataclasses import *
from typing import ClassVar
@dataclass  # raises: TypeError: field x is a ClassVar but specifies kw_only
class C:
    x: ClassVar[int] = field(kw_only=True)
# ---
from dataclasses import *
@dataclass  # raises: TypeError: non-default argument 'y' follows default argument 'x'
class C:
    x: int = 0
    y: int
# ---
from dataclasses import *
fields(3)  # raises: TypeError: must be called with a dataclass type or instance
# ---
from dataclasses import *
fields(int)  # raises: TypeError: must be called with a dataclass type or instance
# --- Field objects
from dataclasses import *
f = field(metadata={"k": 1}, doc="words")
print(str(f).replace(repr(MISSING), "M"))  # expect: Field(name=None,type=None,default=M,default_factory=M,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({'k': 1}),kw_only=M,doc='words',_field_type=None)
print(f.metadata["k"], f.doc)  # expect: 1 words
print(Field[int])  # expect: dataclasses.Field[int]
f.metadata["k"] = 2  # raises: TypeError: 'mappingproxy' object does not support item assignment
# ---
from dataclasses import *
print(field().metadata)  # expect: {}
print(repr(MISSING).startswith("<dataclasses._MISSING_TYPE object"))  # expect: True
print(repr(KW_ONLY).startswith("<dataclasses._KW_ONLY_TYPE object"))  # expect: True
import dataclasses
print(dataclasses.__all__)  # expect: ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']
print(repr(dataclasses._HAS_DEFAULT_FACTORY))  # expect: <factory>
import inspect
@dataclass
class C:
    x: list = field(default_factory=list)
print(inspect.signature(C))  # expect: (x: list = <factory>) -> None
print(C.__doc__)  # expect: C(x: list = <factory>)
# --- descriptors as defaults
from dataclasses import *
class D:
    def __set_name__(self, owner, name):
        self.name = name + "x"
    def __get__(self, obj, owner=None):
        return 42 if obj is None else obj.__dict__["_" + self.name]
    def __set__(self, obj, value):
        obj.__dict__["_" + self.name] = value + 1
@dataclass
class C:
    c: int = D()
print(C(5).c, C().c)  # expect: 6 43
@dataclass
class E:
    c: int = field(default=D(), init=False)
print(E.__dict__["c"].name)  # expect: cx
# --- default factories run once per instance
from dataclasses import *
@dataclass
class C:
    x: list = field(default_factory=list)
    y: dict = field(default_factory=dict, init=False)
a, b = C(), C()
a.x.append(1)
print(a, b, a.y is not b.y, hasattr(C, "x"))  # expect: C(x=[1], y={}) C(x=[], y={}) True False
C(y=1)  # raises: TypeError: C.__init__() got an unexpected keyword argument 'y'
