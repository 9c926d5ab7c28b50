# get_type_hints, overload registry, decorators, forward references.
# cpython: same
from typing import *
import typing, types
class A:
    x: "int"
    y: List["A"]
    z: ClassVar["str"] = "q"
    w: Annotated[int, 5]
    n: None
    def f(self, a: "A", *b: int, c: "Optional[A]" = None, **d: "str") -> "list[A]": ...
class B(A):
    x: str
    u: "int | None"
print(get_type_hints(A))  # expect: {'x': <class 'int'>, 'y': typing.List[__main__.A], 'z': typing.ClassVar[str], 'w': <class 'int'>, 'n': <class 'NoneType'>}
print(get_type_hints(B))  # expect: {'x': <class 'str'>, 'y': typing.List[__main__.A], 'z': typing.ClassVar[str], 'w': <class 'int'>, 'n': <class 'NoneType'>, 'u': int | None}
print(get_type_hints(B, include_extras=True)["w"], get_type_hints(A.f))  # expect: typing.Annotated[int, 5] {'a': <class '__main__.A'>, 'b': <class 'int'>, 'c': __main__.A | None, 'd': <class 'str'>, 'return': list[__main__.A]}
print(get_type_hints(A, localns={"A": int})["y"], get_type_hints(lambda: 0), get_type_hints(len))  # expect: typing.List[int] {} {}
class C[T]:
    v: "T"
    def g[U](self, b: "U") -> "tuple[U]": ...
print(get_type_hints(C), get_type_hints(C.g))  # expect: {'v': T} {'b': U, 'return': tuple[U]}
print(get_type_hints(types.SimpleNamespace(__annotations__={"k": "int"})))  # expect: {'k': <class 'int'>}
def h(*args: *tuple[int, "str"]): ...
print(get_type_hints(h))  # expect: {'args': typing.Unpack[tuple[int, str]]}
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
print([v.__annotations__ for v in get_overloads(o)], get_overloads(len))  # expect: [{'x': <class 'int'>, 'return': <class 'int'>}, {'x': <class 'str'>, 'return': <class 'str'>}] []
clear_overloads()
print(get_overloads(o))  # expect: []
@final
class F: pass
class M:
    @final
    def a(self): ...
    @override
    def b(self): ...
@dataclass_transform(kw_only_default=True)
def dt(c): return c
print(F.__final__, M.a.__final__, M.b.__override__, dt.__dataclass_transform__)  # expect: True True True {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
@no_type_check
class NC:
    def m(self, x: "undefined"): ...
print(get_type_hints(NC), get_type_hints(NC.m))  # expect: {} {}
r = ForwardRef("A")
print(r, r.evaluate(globals=globals()), r == ForwardRef("A"), evaluate_forward_ref(ForwardRef("List['A']"), globals=globals()), r | None)  # expect: ForwardRef('A') <class '__main__.A'> True typing.List[__main__.A] ForwardRef('A') | None
class U:
    a: "undefined"
    b: "list[undefined]"
import annotationlib
print(get_type_hints(U, format=annotationlib.Format.FORWARDREF)["a"], get_type_hints(U, format=annotationlib.Format.STRING))  # expect: ForwardRef('undefined', is_class=True) {'a': 'undefined', 'b': 'list[undefined]'}
get_type_hints(U)  # raises: NameError: name 'undefined' is not defined
# ---
from typing import *
get_type_hints(3)  # raises: TypeError: 3 does not have annotations
# ---
from typing import *
@overload
def f(x: int): ...
f(3)  # raises: NotImplementedError: You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
# ---
from typing import *
def f(x: "a b"): ...
get_type_hints(f)  # raises: SyntaxError: Forward reference must be an expression -- got 'a b'
# ---
from typing import *
ForwardRef(3)  # raises: TypeError: Forward reference must be a string -- got 3
# ---
from typing import *
class X(ForwardRef): pass  # raises: TypeError: Cannot subclass ForwardRef
