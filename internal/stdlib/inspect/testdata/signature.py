# inspect.signature: functions, methods, classes, partial objects, natives.
# cpython: same
import inspect, functools
from inspect import signature
def f(a: int, b: "str" = "x", /, c=3, *args: list[int], d: "int|None" = None, e, **kw: dict) -> "bool": pass
s = signature(f)
print(s, repr(s))  # expect: (a: int, b: 'str' = 'x', /, c=3, *args: list[int], d: 'int|None' = None, e, **kw: dict) -> 'bool' <Signature (a: int, b: 'str' = 'x', /, c=3, *args: list[int], d: 'int|None' = None, e, **kw: dict) -> 'bool'>
print(s.format(max_width=20))  # expect: (
# expect:     a: int,
# expect:     b: 'str' = 'x',
# expect:     /,
# expect:     c=3,
# expect:     *args: list[int],
# expect:     d: 'int|None' = None,
# expect:     e,
# expect:     **kw: dict
# expect: ) -> 'bool'
print(s.format(quote_annotation_strings=False), signature(f, eval_str=True))  # expect: (a: int, b: str = 'x', /, c=3, *args: list[int], d: int|None = None, e, **kw: dict) -> bool (a: int, b: str = 'x', /, c=3, *args: list[int], d: int | None = None, e, **kw: dict) -> bool
print(list(s.parameters.values()), s.return_annotation, s.parameters["c"].default, s.parameters["a"].default is inspect.Parameter.empty)  # expect: [<Parameter "a: int">, <Parameter "b: 'str' = 'x'">, <Parameter "c=3">, <Parameter "*args: list[int]">, <Parameter "d: 'int|None' = None">, <Parameter "e">, <Parameter "**kw: dict">] bool 3 True
class C:
    def __init__(self, z, y=1): pass
    def m(self, x): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
    def __call__(self, q, *, w): pass
    pm = functools.partialmethod(m, 3)
class M(type):
    def __call__(cls, x, y=1): pass
class D(metaclass=M): pass
class N:
    def __new__(cls, a, b=2): pass
class E: pass
class S:
    __signature__ = signature(lambda zz: 0)
print(signature(C), signature(C.m), signature(C(1).m), signature(C.cm), signature(C.sm), signature(C(1)), signature(C(1).pm), signature(C.pm))  # expect: (z, y=1) (self, x) (x) (x) (x) (q, *, w) () (self)
print(signature(D), signature(N), signature(E), signature(S))  # expect: (x, y=1) (a, b=2) () (zz)
@functools.wraps(f)
def w(*a): pass
@functools.lru_cache
def lc(a, b=1): pass
print(signature(w).parameters["c"], signature(w, follow_wrapped=False), signature(lc))  # expect: c=3 (*a: int) -> 'bool' (a, b=1)
def g(a, b, c=3, *, d=4): pass
p = functools.partial
print(signature(p(g, 1)), signature(p(g, b=2)), signature(p(g, 1, 2, 3)), signature(p(g, d=9)), signature(p(g, functools.Placeholder, 2)))  # expect: (b, c=3, *, d=4) (a, *, b=2, c=3, d=4) (*, d=4) (a, b, c=3, *, d=9) (a, /, c=3, *, d=4)
print(signature(len), signature([].append), signature(list.append), signature(sorted), signature(isinstance))  # expect: (obj, /) (object, /) (self, object, /) (iterable, /, *, key=None, reverse=False) (obj, class_or_tuple, /)
import enum, collections, dataclasses
print(signature(collections.namedtuple("NT", "a b", defaults=[3])))  # expect: (a, b=3)
@dataclasses.dataclass
class DC:
    a: int
    b: list = dataclasses.field(default_factory=list)
print(signature(DC), s == signature(f), hash(s) == hash(signature(f)), s.replace(parameters=[]), s.replace(return_annotation=int).return_annotation)  # expect: (a: int, b: list = <factory>) -> None True True () -> 'bool' <class 'int'>
try:
    signature(p(g, 1, 2, 3, 4))
except ValueError as e:
    print(str(e).endswith("has incorrect arguments"))  # expect: True
# ---
import inspect
inspect.signature(3)  # raises: TypeError: 3 is not a callable object
# ---
import inspect
class X: __signature__ = 5
inspect.signature(X)  # raises: TypeError: unexpected object 5 in __signature__ attribute
# ---
import inspect
def f(): pass
f.__wrapped__ = f
try:
    inspect.signature(f)
except ValueError as e:
    print(str(e)[:40])  # expect: wrapper loop when unwrapping <function f
# --- cpython: skip (what a function wraps is seen by signature alone)
import functools, inspect
def f(a): pass
@functools.wraps(f)
def w(*a): pass
print(inspect.signature(w), inspect.unwrap(w) is w, hasattr(w, "__wrapped__"))  # expect: (a) True False
