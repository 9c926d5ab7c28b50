# Overloading for building queries and checks: placeholder expressions, matchers composed with & | ~, ranges, approximate equality, predicates with explanations.
import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial, reduce, singledispatch

OPS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "mod": "%", "pow": "**", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!=", "and": "&", "or": "|"}


class Expr:
    def __init__(self, fn, text): self._fn, self._text = fn, text
    def __call__(self, x): return self._fn(x)
    def __repr__(self): return self._text
    def __getattr__(self, n):
        if n.startswith("__"):
            raise AttributeError(n)
        return Expr(lambda x: getattr(self(x), n), f"{self}.{n}")
    def __getitem__(self, k): return Expr(lambda x: self(x)[k], f"{self}[{k!r}]")
    def __neg__(self): return Expr(lambda x: -self(x), f"-{self}")
    def call(self, *a): return Expr(lambda x: self(x)(*a), f"{self}({', '.join(map(repr, a))})")
    __hash__ = object.__hash__


def lift(v): return v if isinstance(v, Expr) else Expr(lambda x: v, repr(v))


for name, sign in OPS.items():
    op = getattr(operator, name, None) or getattr(operator, name + "_")

    def forward(self, o, op=op, sign=sign):
        o = lift(o)
        return Expr(lambda x: op(self(x), o(x)), f"({self} {sign} {o})")

    def backward(self, o, op=op, sign=sign):
        o = lift(o)
        return Expr(lambda x: op(o(x), self(x)), f"({o} {sign} {self})")

    setattr(Expr, f"__{name}__", forward)
    if name not in ("lt", "le", "gt", "ge", "eq", "ne"):
        setattr(Expr, f"__r{name}__", backward)

_ = Expr(lambda x: x, "_")
print([*map(_ * 2 + 1, range(4))], [*filter((_ % 3 == 0) & (_ > 2), range(10))], sorted("bca", key=-_.__len__ if False else _[0]), (2 ** _)(5), _.upper.call()("abc"), (10 - _ / 4)(8))  # expect: [1, 3, 5, 7] [3, 6, 9] ['a', 'b', 'c'] 32 ABC 8.0
print(_ * 2 + 1, (_ > 1) & (_.real < 5), 3 - _["k"][0], -_ ** 2, _.split.call(","), sep=" ; ")  # expect: ((_ * 2) + 1) ; ((_ > 1) & (_.real < 5)) ; (3 - _['k'][0]) ; -(_ ** 2) ; _.split(',')


@dataclass(frozen=True)
class Match:
    test: Callable
    text: str
    def __call__(self, x):
        try:
            return bool(self.test(x))
        except Exception:
            return False
    __eq__ = __call__
    def __and__(self, o): return Match(lambda x: self(x) and o(x), f"{self} and {o}")
    def __or__(self, o): return Match(lambda x: self(x) or o(x), f"({self} or {o})")
    def __invert__(self): return Match(lambda x: not self(x), f"not {self}")
    def __str__(self): return self.text
    def __hash__(self): return hash(self.text)


def between(a, b): return Match(lambda x: a <= x <= b, f"in {a}..{b}")
def kind(*ts): return Match(lambda x: isinstance(x, ts), "/".join(t.__name__ for t in ts))
def like(rx): return Match(re.compile(rx).fullmatch, f"like {rx!r}")
def near(v, rel=1e-6): return Match(lambda x: math.isclose(x, v, rel_tol=rel), f"≈{v}")
def each(m): return Match(lambda xs: all(map(m, xs)), f"each {m}")
def has(**kw): return Match(lambda x: all(m == (x.get(k) if isinstance(x, Mapping) else getattr(x, k)) for k, m in kw.items()), f"has {', '.join(f'{k} {m}' for k, m in kw.items())}")


RULES = [between(1, 5) & kind(int), ~like("[a-z]+") | between("x", "z"), near(math.pi, 1e-3), each(kind(str)), has(real=between(0, 2), imag=0), has(name=like(r"\w+"), age=between(0, 150) | kind(type(None)))]
VALUES = [3, 3.0, "abc", "y", 3.1415, ["a", "b"], 1 + 0j, {"name": "ann", "age": None}, {"name": "", "age": 3}, True]
for r in RULES:
    print(f"{r!s:<44}", "".join("#" if r(v) else "." for v in VALUES), [v for v in VALUES if v == r][:2])
# expect: in 1..5 and int                              #........# [3, True]
# expect: (not like '[a-z]+' or in x..z)               ##.####### [3, 3.0]
# expect: ≈3.141592653589793                           ....#..... [3.1415]
# expect: each str                                     ..##.#.##. ['abc', 'y']
# expect: has real in 0..2, imag 0                     ......#..# [(1+0j), True]
# expect: has name like '\\w+', age (in 0..150 or NoneType) .......#.. [{'name': 'ann', 'age': None}]
print({"a": 1, "b": [1.0000001]} == {"a": kind(int), "b": [near(1)]}, 3 == between(1, 5), between(1, 2) == 7, [1, "x"] == [kind(int), kind(int)])  # expect: True True False False
for bad in (lambda: (_ / 0)(1), lambda: _.nope(3), lambda: (_ + "a")(1), lambda: between(1, 2) < 3, lambda: _.__nope__, lambda: bool(_ > 3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ZeroDivisionError division by zero
# expect: AttributeError 'int' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError '<' not supported between instances of 'Match' and 'int'
# expect: AttributeError __nope__
# expect: True
