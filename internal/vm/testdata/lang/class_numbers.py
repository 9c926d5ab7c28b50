# Number-like classes.
from math import gcd
class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Frac with zero denominator")
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def _op(f):
        def op(self, o):
            if isinstance(o, int): o = Frac(o)
            if not isinstance(o, Frac): return NotImplemented
            return f(self, o)
        return op
    __add__ = __radd__ = _op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __mul__ = __rmul__ = _op(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __sub__ = _op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = _op(lambda a, b: b - a)
    __truediv__ = _op(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __rtruediv__ = _op(lambda a, b: b / a)
    __eq__ = _op(lambda a, b: a.n == b.n and a.d == b.d)
    __lt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __neg__ = lambda self: Frac(-self.n, self.d)
    __abs__ = lambda self: Frac(abs(self.n), self.d)
    __float__ = lambda self: self.n / self.d
    __bool__ = lambda self: self.n != 0
    __hash__ = lambda self: hash((self.n, self.d))
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __pow__(self, k): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
a, b = Frac(1, 2), Frac(-3, -4)
print(a + b, a - b, a * b, a / b, a + 1, 1 + a, 2 - a, 1 / a, 3 * a, -a, abs(-a), a ** 3, a ** -2, float(b))  # expect: 5/4 -1/4 3/8 2/3 3/2 3/2 3/2 2 3/2 -1/2 1/2 1/8 4 0.75
print(a == Frac(2, 4), a < b, sorted([b, a, Frac(1, 3)]), sum([a, b]), bool(Frac(0)), a == 1, Frac(4, 2) == 2, max(a, b))  # expect: True True [1/3, 1/2, 3/4] 5/4 False False True 3/4
a + "x"  # raises: TypeError: unsupported operand type(s) for +: 'Frac' and 'str'
# --- vectors
class V:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c, strict=True)))  # raises: ValueError: zip() argument 2 is longer than argument 1
    def __mul__(self, k): return V(*(a * k for a in self.c)) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(self.c, k.c))
    __rmul__ = __mul__
    def __matmul__(self, o): return V(self.c[1] * o.c[2] - self.c[2] * o.c[1], self.c[2] * o.c[0] - self.c[0] * o.c[2], self.c[0] * o.c[1] - self.c[1] * o.c[0])
    def __abs__(self): return sum(a * a for a in self.c) ** 0.5
    def __iter__(self): return iter(self.c)
    def __eq__(self, o): return self.c == o.c
    def __repr__(self): return f"V{self.c}"
    def __format__(self, spec): return "(" + ", ".join(format(a, spec) for a in self.c) + ")"
v, w = V(1, 0, 0), V(0, 1, 0)
print(v + w, v * 3, 3 * v, v * w, v @ w, abs(V(3, 4)), [*v], f"{V(1.234, 5.678):.1f}", v == V(1, 0, 0))  # expect: V(1, 1, 0) V(3, 0, 0) V(3, 0, 0) 0 V(0, 0, 1) 5.0 [1, 0, 0] (1.2, 5.7) True
v += w
print(v)  # expect: V(1, 1, 0)
V(1, 2) + V(1, 2, 3)
# --- polynomials
class Poly:
    def __init__(self, *cs):
        cs = list(cs)
        while cs and cs[-1] == 0: cs.pop()
        self.cs = cs
    def __call__(self, x):
        r = 0
        for c in reversed(self.cs): r = r * x + c
        return r
    def __add__(self, o):
        n = max(len(self.cs), len(o.cs))
        at = lambda p, i: p.cs[i] if i < len(p.cs) else 0
        return Poly(*(at(self, i) + at(o, i) for i in range(n)))
    def __mul__(self, o):
        out = [0] * (len(self.cs) + len(o.cs))
        for i, a in enumerate(self.cs):
            for j, b in enumerate(o.cs): out[i + j] += a * b
        return Poly(*out)
    def __str__(self):
        terms = [f"{c if c != 1 or i == 0 else ''}{'x' if i else ''}{f'^{i}' if i > 1 else ''}" for i, c in reversed(list(enumerate(self.cs))) if c]
        return " + ".join(terms) or "0"
p = Poly(1, 2) * Poly(1, 0, 1)
print(p, p(2), p + Poly(0, 0, -1), Poly())  # expect: 2x^3 + x^2 + 2x + 1 25 2x^3 + 2x + 1 0
# --- modular integers, in place
class Mod:
    def __init__(self, v, m=7): self.v, self.m = v % m, m
    def __iadd__(self, o):
        self.v = (self.v + int(o)) % self.m
        return self
    def __int__(self): return self.v
    def __index__(self): return self.v
    def __repr__(self): return f"{self.v}m{self.m}"
x = y = Mod(5)
x += 4
print(x, y, x is y, "abcdefgh"[x], hex(x), list(range(x)))  # expect: 2m7 2m7 True c 0x2 [0, 1]
# --- a unit type that refuses
class Metres(float):
    def __add__(self, o):
        if type(o) is not Metres: return NotImplemented
        return Metres(float(self) + float(o))
    __radd__ = __add__
    def __repr__(self): return f"{float(self)}m"
print(Metres(1) + Metres(2), sum([Metres(1), Metres(2)], Metres(0)))  # expect: 3.0m 3.0m
