# Expression trees from dataclasses: inheritance, slots, kw_only, replace, visitors, sorting, hashing, generics, pattern matching.
from __future__ import annotations
import copy
import dataclasses as dc
import json
import pickle
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from functools import cached_property, reduce, singledispatch
from operator import attrgetter
from typing import Any, ClassVar, Final, Generic, Literal, NamedTuple, Optional, TypeVar, Union, dataclass_transform, get_args, get_type_hints, override


@dataclass(frozen=True)
class Node(ABC):
    _: KW_ONLY
    line: int = field(default=0, compare=False, repr=False)
    count: ClassVar[Counter] = Counter()

    def __post_init__(self):
        Node.count[type(self).__name__] += 1

    @property
    def children(self) -> tuple[Node, ...]:
        return tuple(v for f in fields(self) if isinstance(v := getattr(self, f.name), Node))

    def walk(self) -> Iterator[Node]:
        yield self
        for c in self.children:
            yield from c.walk()

    @abstractmethod
    def eval(self, env: Mapping[str, float]) -> float: ...

    def __add__(self, other): return Bin("+", self, lift(other))
    def __radd__(self, other): return Bin("+", lift(other), self)
    def __mul__(self, other): return Bin("*", self, lift(other))
    def __rmul__(self, other): return Bin("*", lift(other), self)
    def __pow__(self, other): return Bin("^", self, lift(other))
    def __neg__(self): return Neg(self)


@dataclass(frozen=True)
class Const(Node):
    value: float

    def eval(self, env): return self.value


@dataclass(frozen=True)
class Var(Node):
    name: str

    @override
    def eval(self, env):
        try:
            return env[self.name]
        except KeyError:
            e = NameError(f"{self.name} has no value")
            e.add_note(f"known: {', '.join(sorted(env)) or 'nothing'}")
            raise e from None


@dataclass(frozen=True)
class Neg(Node):
    arg: Node

    def eval(self, env): return -self.arg.eval(env)


@dataclass(frozen=True)
class Bin(Node):
    op: Literal["+", "*", "^"]
    left: Node
    right: Node
    OPS: ClassVar[dict[str, Callable]] = {"+": float.__add__, "*": float.__mul__, "^": float.__pow__}

    def __post_init__(self):
        super().__post_init__()
        if self.op not in get_args(get_type_hints(type(self))["op"]):
            raise ValueError(f"op {self.op!r}")

    def eval(self, env):
        return self.OPS[self.op](float(self.left.eval(env)), float(self.right.eval(env)))

    @cached_property
    def size(self):
        return sum(1 for _ in self.walk())


def lift(x):
    match x:
        case Node(): return x
        case int() | float(): return Const(x)
        case str(): return Var(x)
    return NotImplemented


def show(n: Node, power=0) -> str:
    match n:
        case Const(v): return f"{v:g}"
        case Var(name): return name
        case Neg(Const(v) | Var(v)): return f"-{v}"
        case Neg(a): return f"-({show(a)})"
        case Bin(op, a, b):
            p = {"+": 1, "*": 2, "^": 3}[op]
            text = f"{show(a, p)} {op} {show(b, p + (op == '^'))}" if op != "^" else f"{show(a, 4)}^{show(b, 4)}"
            return f"({text})" if p < power else text


def simplify(n: Node) -> Node:
    kids = {f.name: simplify(v) for f in fields(n) if isinstance(v := getattr(n, f.name), Node)}
    n = replace(n, **kids) if kids else n
    match n:
        case Bin("+", Const(0), x) | Bin("+", x, Const(0)) | Bin("*", Const(1), x) | Bin("*", x, Const(1)) | Bin("^", x, Const(1)) | Neg(Neg(x)):
            return x
        case Bin("*", Const(0), _) | Bin("*", _, Const(0)):
            return Const(0)
        case Bin(_, Const(), Const()):
            return Const(n.eval({}))
        case Bin("+", a, b) if a == b:
            return simplify(2 * a)
        case Bin("*", Const(a), Bin("*", Const(b), x)):
            return Const(a * b) * x
        case Bin("*", a, Const() as c) if not isinstance(a, Const):
            return simplify(c * a)
    return n


def diff(n: Node, x: str) -> Node:
    match n:
        case Const(): return Const(0)
        case Var(name): return Const(int(name == x))
        case Neg(a): return -diff(a, x)
        case Bin("+", a, b): return diff(a, x) + diff(b, x)
        case Bin("*", a, b): return diff(a, x) * b + a * diff(b, x)
        case Bin("^", a, Const(k)): return k * a ** (k - 1) * diff(a, x)
        case _: raise NotImplementedError(show(n))


x, y = Var("x", line=1), Var("y", line=2)
e = 3 * x ** 2 + x * "y" + -(-y) + 0
print(show(e), "|", show(simplify(e)), "|", show(simplify(diff(e, "x"))), "|", show(simplify(diff(e, "y"))))  # expect: 3 * x^2 + x * y + -(-y) + 0 | 3 * x^2 + x * y + y | 6 * x + y | x + 1
print(simplify(e).eval({"x": 2, "y": 5}), e.size, "size" in vars(e), Node.count["Bin"], repr(e)[:70])  # expect: 27.0 15 True 69 Bin(op='+', left=Bin(op='+', left=Bin(op='+', left=Bin(op='*', left=Co
print(x == Var("x", line=9), hash(x) == hash(Var("x")), x in {Var("x"): 1}, len({*e.walk()}), [type(n).__name__ for n in e.walk()][:6])  # expect: True True True 13 ['Bin', 'Bin', 'Bin', 'Bin', 'Const', 'Bin']
for f in (lambda: e.eval({"x": 1}), lambda: diff(x ** y, "x"), lambda: Bin("?", x, y), lambda: setattr(x, "name", "z"), lambda: Node(), lambda: Var(), lambda: Const(1, 2), lambda: x < y, lambda: x + [1], lambda: replace(x, nam="q"), lambda: Var("a", lines=2)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err, getattr(err, "__notes__", ""))
# expect: NameError y has no value ['known: x']
# expect-repr: 'NotImplementedError x^y '
# expect-repr: 'ValueError op \'?\' '
# expect-repr: 'FrozenInstanceError cannot assign to field \'name\' '
# expect-repr: 'TypeError Can\'t instantiate abstract class Node without an implementation for abstract method \'eval\' '
# expect-repr: 'TypeError Var.__init__() missing 1 required positional argument: \'name\' '
# expect-repr: 'TypeError Const.__init__() takes 2 positional arguments but 3 were given '
# expect-repr: 'TypeError \'<\' not supported between instances of \'Var\' and \'Var\' '
# expect: Bin(op='+', left=Var(name='x'), right=NotImplemented)
# expect-repr: 'TypeError Var.__init__() got an unexpected keyword argument \'nam\'. Did you mean \'name\'? '
# expect-repr: 'TypeError Var.__init__() got an unexpected keyword argument \'lines\'. Did you mean \'line\'? '
print(asdict(2 * x), astuple(-x), pickle.loads(pickle.dumps(e)) == e, copy.deepcopy(e) == e, copy.copy(x) is x, copy.replace(x, name="w"))  # expect: {'line': 0, 'op': '*', 'left': {'line': 0, 'value': 2}, 'right': {'line': 1, 'name': 'x'}} (0, (1, 'x')) True True False Var(name='w')


@dataclass(order=True, slots=True)
class Job[T]:
    priority: int
    name: str = field(compare=False)
    payload: T | None = None
    tags: list[str] = field(default_factory=list, compare=False, kw_only=True, metadata={"sep": ","})
    hidden: int = field(init=False, repr=False, default=7)
    factor: InitVar[int] = 1

    def __post_init__(self, factor):
        self.priority *= factor


jobs = [Job(3, "c"), Job(1, "a", "z", tags=["t"]), Job(1, "b", "y"), Job(2, "d", factor=-1)]
print(sorted(jobs), max(jobs).name, jobs[0] == Job(3, "other"), Job.__slots__, Job[int].__origin__ is Job, Job.__type_params__, Job.__match_args__)  # expect: [Job(priority=-2, name='d', payload=None, tags=[]), Job(priority=1, name='b', payload='y', tags=[]), Job(priority=1, name='a', payload='z', tags=['t']), Job(priority=3, name='c', payload=None, tags=[])] c True ('priority', 'name', 'payload', 'tags', 'hidden') True (T,) ('priority', 'name', 'payload', 'factor')
for f in (lambda: Job(1, "x") < Job(1, "y", 3), lambda: setattr(jobs[0], "extra", 1), lambda: hash(jobs[0]), lambda: Job(1, "x") < 3, lambda: Job(1), lambda: make_dataclass("B", [("a", int, 1), "b"]), lambda: dataclass(type("C", (), {"__annotations__": {"a": list}, "a": []}))):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
# expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: AttributeError 'Job' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: TypeError unhashable type: 'Job'
# expect: TypeError '<' not supported between instances of 'Job' and 'int'
# expect: TypeError Job.__init__() missing 1 required positional argument: 'name'
# expect: TypeError non-default argument 'b' follows default argument 'a'
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
print([(f.name, f.type, f.kw_only, dict(f.metadata), f.default is dc.MISSING) for f in fields(Job)][3:])  # expect: [('tags', 'list[str]', True, {'sep': ','}, True), ('hidden', 'int', False, {}, False)]
Point = make_dataclass("Point", [("x", int), ("y", int, field(default=0))], namespace={"norm": lambda self: abs(self.x) + abs(self.y)}, frozen=True, order=True)
print(Point(3, -4).norm(), Point(1) < Point(1, 1), is_dataclass(Point), is_dataclass(Point(1)), replace(Point(1), y=5), Point.__doc__)  # expect: 7 True True True Point(x=1, y=5) Point(x: int, y: int = 0)


@dataclass
class Base:
    a: int
    b: str = "b"
    def __repr__(self): return f"{type(self).__name__}!"


@dataclass(repr=False, eq=False)
class Derived(Base):
    c: float = 1.5
    a: int = 10


@dataclass(unsafe_hash=True)
class Deep:
    items: tuple = ()
    me: Any = field(default=None, hash=False)


d = Derived()
print(d, d == Derived(), Derived(b="z").b, asdict(d), [f.name for f in fields(Derived)], hash(Deep((1,), [])) == hash(Deep((1,), {})))  # expect: Derived! True z {'a': 10, 'b': 'b', 'c': 1.5} ['a', 'b', 'c'] True
loop = Deep()
loop.me = [loop]
print(loop, json.dumps(asdict(Deep((1, Deep((2,)))), dict_factory=lambda kv: {k: v for k, v in kv if v is not None})))  # expect: Deep(items=(), me=[...]) {"items": [1, {"items": [2]}]}
