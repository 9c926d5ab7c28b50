# Vectors, quaternions, polynomials, units of measure, intervals: operators of every kind with reflected forms.
from __future__ import annotations
import math
import numbers
import operator
from collections.abc import Sequence
from fractions import Fraction
from functools import reduce, total_ordering, singledispatch
from itertools import starmap, zip_longest, accumulate
from typing import overload, Self


class Vec(Sequence):
    __slots__ = ("_x",)
    __match_args__ = ("x", "y", "z")

    def __init__(self, *xs):
        self._x = tuple(xs)

    def __getattr__(self, name):
        if len(name) == 1 and (i := "xyz".find(name)) >= 0 and i < len(self):
            return self._x[i]
        if set(name) <= set("xyz") and len(name) > 1:
            return Vec(*(getattr(self, c) for c in name))
        raise AttributeError(f"{type(self).__name__!r} of {len(self)} has no {name!r}", name=name, obj=self)

    def __len__(self): return len(self._x)
    def __getitem__(self, i): return Vec(*self._x[i]) if isinstance(i, slice) else self._x[i]
    def __eq__(self, o): return isinstance(o, Vec) and self._x == o._x
    def __hash__(self): return hash(("Vec", self._x))
    def __repr__(self): return f"Vec({', '.join(map(repr, self._x))})"
    def __bool__(self): return any(self._x)
    def __neg__(self): return Vec(*map(operator.neg, self))
    def __pos__(self): return self
    def __abs__(self): return math.hypot(*self)

    def _each(op):
        def forward(self, o):
            if isinstance(o, Vec):
                if len(o) != len(self):
                    raise ValueError(f"lengths {len(self)} and {len(o)}")
                return Vec(*map(op, self, o))
            if isinstance(o, numbers.Number):
                return Vec(*(op(a, o) for a in self))
            return NotImplemented

        def back(self, o):
            return Vec(*(op(o, a) for a in self)) if isinstance(o, numbers.Number) else NotImplemented
        return forward, back

    __add__, __radd__ = _each(operator.add)
    __sub__, __rsub__ = _each(operator.sub)
    __mul__, __rmul__ = _each(operator.mul)
    __truediv__, __rtruediv__ = _each(operator.truediv)
    __floordiv__, __rfloordiv__ = _each(operator.floordiv)
    __mod__, __rmod__ = _each(operator.mod)
    __pow__, __rpow__ = _each(operator.pow)

    def __matmul__(self, o): return sum(map(operator.mul, self, o)) if isinstance(o, Vec) else NotImplemented
    def __xor__(self, o): return Vec(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    def __round__(self, n=None): return Vec(*(round(a, n) for a in self))
    def __format__(self, spec): return "<" + ", ".join(format(a, spec) for a in self) + ">"
    def __complex__(self): return complex(*self[:2])
    def __reversed__(self): return Vec(*self._x[::-1])


class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and not c[-1]:
            c.pop()
        self.c = tuple(c)

    def __call__(self, x): return reduce(lambda acc, k: acc * x + k, reversed(self.c), 0)
    def __add__(self, o): return Poly(*starmap(operator.add, zip_longest(self.c, as_poly(o).c, fillvalue=0)))
    __radd__ = __add__
    def __neg__(self): return Poly(*(-k for k in self.c))
    def __sub__(self, o): return self + -as_poly(o)
    def __rsub__(self, o): return as_poly(o) - self

    def __mul__(self, o):
        o, out = as_poly(o), [0] * (len(self.c) + len(as_poly(o).c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__

    def __divmod__(self, o):
        q, r = [0] * max(len(self.c) - len(o.c) + 1, 0), list(self.c)
        while len(r) >= len(o.c):
            k = Fraction(r[-1]) / o.c[-1]
            at = len(r) - len(o.c)
            q[at] = k
            for i, b in enumerate(o.c):
                r[at + i] -= k * b
            r.pop()
        return Poly(*q), Poly(*r)

    def __floordiv__(self, o): return divmod(self, as_poly(o))[0]
    def __mod__(self, o): return divmod(self, as_poly(o))[1]
    def __pow__(self, n, m=None): return reduce(lambda a, _: a * self % m if m else a * self, range(n), Poly(1))
    def __eq__(self, o): return self.c == as_poly(o).c
    def __str__(self):
        def term(i, k):
            v = "" if i == 0 else "x" if i == 1 else "x" + "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(d)] for d in str(i))
            return ("" if abs(k) == 1 and i else str(abs(k))) + v
        parts = [("- " if k < 0 else "+ ") + term(i, k) for i, k in reversed([*enumerate(self.c)]) if k]
        return " ".join(parts).removeprefix("+ ").replace("- ", "-", 1) if parts and parts[0][0] == "-" else " ".join(parts).removeprefix("+ ") or "0"
    def deriv(self): return Poly(*[i * k for i, k in enumerate(self.c)][1:])


def as_poly(x): return x if isinstance(x, Poly) else Poly(x)


@total_ordering
class Quantity:
    NAMES = ("m", "kg", "s")
    KNOWN = {}

    def __init__(self, value, dims=(0, 0, 0)):
        self.value, self.dims = value, tuple(dims)

    @classmethod
    def unit(cls, name, q): cls.KNOWN[q.dims, q.value] = name; return q
    def _other(self, o): return o if isinstance(o, Quantity) else Quantity(o)

    def _same(self, o, what):
        if (o := self._other(o)).dims != self.dims:
            raise TypeError(f"cannot {what} {self.units or 'number'} and {o.units or 'number'}")
        return o.value

    @property
    def units(self):
        return "·".join(n + (f"^{p}" if p != 1 else "") for n, p in zip(self.NAMES, self.dims) if p)

    def __add__(self, o): return Quantity(self.value + self._same(o, "add"), self.dims)
    __radd__ = __add__
    def __sub__(self, o): return Quantity(self.value - self._same(o, "subtract"), self.dims)
    def __mul__(self, o): o = self._other(o); return Quantity(self.value * o.value, map(operator.add, self.dims, o.dims))
    __rmul__ = __mul__
    def __truediv__(self, o): o = self._other(o); return Quantity(self.value / o.value, map(operator.sub, self.dims, o.dims))
    def __rtruediv__(self, o): return Quantity(o) / self
    def __pow__(self, n): return Quantity(self.value ** n, (d * n for d in self.dims))
    def __lt__(self, o): return self.value < self._same(o, "compare")
    def __eq__(self, o): return self.value == self._same(o, "compare")
    def __rmatmul__(self, o): return f"{o} @ {self}"
    def __float__(self): return float(self._same(1, "convert") and self.value)
    def __str__(self): return f"{self.value:g} {self.units}".rstrip()
    def __format__(self, spec):
        num, _, unit = spec.partition("|")
        if not unit:
            return format(self.value, num) + " " + self.units
        u = eval(unit, dict(m=m, kg=kg, s=s, km=1000 * m, h=3600 * s))
        return f"{(self / u)._same(1, 'show') or (self / u).value:{num}} {unit}"


m, kg, s = (Quantity(1, d) for d in ((1, 0, 0), (0, 1, 0), (0, 0, 1)))
a, b = Vec(1, 2, 3), Vec(0.5, -1, 4)
print(a + b, a - 1, 2 - a, a * 2, 2 ** a, a // 2, 7 % a, 1 / Vec(2, 4), a @ b, a ^ b, -a, abs(Vec(3, 4)), sep=" | ")  # expect: Vec(1.5, 1, 7) | Vec(0, 1, 2) | Vec(1, 0, -1) | Vec(2, 4, 6) | Vec(2, 4, 8) | Vec(0, 1, 1) | Vec(0, 1, 1) | Vec(0.5, 0.25) | 10.5 | Vec(11, -2.5, -2.0) | Vec(-1, -2, -3) | 5.0
print(f"{b:.1f} {a / 3:+.2e}", a.x, a.zyx, a[1:], a[-1], list(reversed(a)), 2 in a, a.index(3), sum(a), max(b), bool(Vec(0, 0)), complex(a), round(b / 3, 2))  # expect: <0.5, -1.0, 4.0> <+3.33e-01, +6.67e-01, +1.00e+00> 1 Vec(3, 2, 1) Vec(2, 3) 3 [3, 2, 1] True 2 6 4 False (1+2j) Vec(0.17, -0.33, 1.33)
match a:
    case Vec(x, y, z=3): print("matched", x, y)  # expect: matched 1 2
match a:
    case [first, *rest]: print("sequence", first, rest)  # expect: sequence 1 [2, 3]
a += 1; a @= Vec(1, 1, 1)
print(a, {Vec(1): "one"}[Vec(1)], Vec(1.0) == Vec(1), sorted([Vec(3, 1), Vec(1, 2)], key=abs))  # expect: 9 one True [Vec(1, 2), Vec(3, 1)]
for f in (lambda: Vec(1) + "a", lambda: "a" * Vec(1), lambda: Vec(1) + Vec(1, 2), lambda: Vec(1, 2).z, lambda: Vec(1) < Vec(2), lambda: Vec(1) @ 2, lambda: Vec(1)[5], lambda: setattr(Vec(1), "q", 1),
          lambda: m + s, lambda: m + 1, lambda: 1 < m, lambda: float(m), lambda: divmod(Poly(1, 2), 0), lambda: ~m, lambda: Vec(1) << 1, lambda: f"{Vec('a'):d}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for +: 'Vec' and 'str'
# expect: TypeError can't multiply sequence by non-int of type 'Vec'
# expect: ValueError lengths 1 and 2
# expect: AttributeError 'Vec' of 2 has no 'z'
# expect: TypeError '<' not supported between instances of 'Vec' and 'Vec'
# expect: TypeError unsupported operand type(s) for @: 'Vec' and 'int'
# expect: IndexError tuple index out of range
# expect: AttributeError 'Vec' object has no attribute 'q' and no __dict__ for setting new attributes
# expect: TypeError cannot add m and s
# expect: TypeError cannot add m and number
# expect: TypeError cannot compare m and number
# expect: TypeError cannot convert m and number
# expect: AttributeError 'int' object has no attribute 'c'
# expect: TypeError bad operand type for unary ~: 'Quantity'
# expect: TypeError unsupported operand type(s) for <<: 'Vec' and 'int'
# expect: ValueError Unknown format code 'd' for object of type 'str'
p, q = Poly(-1, 0, 0, 1), Poly(-1, 1)
print(p, "|", q, "|", p + q, "|", p * q, "|", p // q, "|", p % q, "|", q ** 3, "|", 1 - q, "|", 2 * p - p, "|", p.deriv(), "|", p(3), p(Fraction(1, 2)), p(Vec(1, 2)), pow(q, 3, p), q - q)  # expect: x³ - 1 | x - 1 | x³ + x - 2 | x⁴ - x³ - x + 1 | x² + x + 1 | 0 | x³ - 3x² + 3x - 1 | -x + 2 | x³ - 1 | 3x² | 26 -7/8 Vec(0, 7) -3x² + 3x 0
g = 9.81 * m / s ** 2
t = 3 * s
print(g, g * t ** 2 / 2, g * t > 29 * m / s, 80 * kg * g, 1 / t, 5 * m / (2 * m), float(6 * m / (4 * m)), max(m, 2 * m, 0.5 * m), sum([m, m, m], 0 * m))  # expect: 9.81 m·s^-2 44.145 m True 784.8 m·kg·s^-2 0.333333 s^-1 2.5 1.5 2 m 3 m
print(f"{g * t:.2f}", f"{g * t:.1f|km/h}", f"{1500 * m:.3f|km}", 3 @ (2 * m), hash(Vec(1)) == hash(Vec(1)))  # expect: 29.43 m·s^-1 1.0 km/h 1.000 km 3 @ 2 m True
print([operator.attrgetter("x", "units")(type("O", (), {"x": 1, "units": "u"})()), operator.itemgetter(0, -1)(Vec(7, 8, 9)), operator.methodcaller("index", 8)(Vec(7, 8)), operator.length_hint(Vec(1, 2))])  # expect: [(1, 'u'), (7, 9), 1, 2]
