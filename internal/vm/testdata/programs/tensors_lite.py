# Arrays with shapes: strides over memoryview and array, broadcasting, slicing views, reductions, einsum by parsing, an FFT, convolution, and a two-layer network trained with seeded weights.
from __future__ import annotations
import cmath
import math
import operator
import random
import re
from array import array
from functools import cached_property, partial, reduce
from itertools import accumulate, chain, product, zip_longest
from math import prod


class ShapeError(ValueError): pass


class Tensor:
    __slots__ = ("data", "shape", "strides", "offset")

    def __init__(self, data, shape, strides=None, offset=0):
        self.data, self.shape, self.offset = data, tuple(shape), offset
        self.strides = strides or tuple(accumulate(reversed(self.shape[1:]), operator.mul, initial=1))[::-1]

    @classmethod
    def of(cls, nested):
        shape, x = [], nested
        while isinstance(x, (list, tuple, range)):
            shape.append(len(x))
            x = x[0] if len(x) else 0.0
        def flat(x, dims):
            if not dims:
                yield float(x)
                return
            if len(x) != dims[0]:
                raise ShapeError(f"{len(x)} where {dims[0]} should be")
            for y in x:
                yield from flat(y, dims[1:])
        return cls(array("d", flat(nested, shape)), shape)

    def __getitem__(self, key):
        key = key if isinstance(key, tuple) else (key,)
        if ... in key:
            i = key.index(...)
            key = key[:i] + (slice(None),) * (len(self.shape) - len(key) + 1) + key[i + 1:]
        if len(key) > len(self.shape):
            raise IndexError(f"{len(key)} indices for {len(self.shape)} axes")
        off, shape, strides = self.offset, [], []
        for k, n, s in zip_longest(key, self.shape, self.strides, fillvalue=slice(None)):
            match k:
                case slice():
                    a, b, c = k.indices(n)
                    off += a * s
                    shape.append(len(range(a, b, c)))
                    strides.append(s * c)
                case _:
                    k = operator.index(k)
                    if not -n <= k < n:
                        raise IndexError(f"{k} of {n}")
                    off += (k % n) * s
        return Tensor(self.data, shape, tuple(strides), off) if shape else self.data[off]

    def places(self, shape=None):
        shape = shape or self.shape
        strides = (0,) * (len(shape) - len(self.shape)) + tuple(0 if n == 1 != m else s for n, m, s in zip(self.shape, shape[len(shape) - len(self.shape):], self.strides))
        return (self.offset + sum(map(operator.mul, at, strides)) for at in product(*map(range, shape)))

    def __iter__(self): return map(self.data.__getitem__, self.places())
    def tolist(self): return [x.tolist() if isinstance(x, Tensor) else x for x in (self[i] for i in range(self.shape[0]))]

    def _zip(op, swap=False):
        def run(self, o):
            if isinstance(o, (int, float)): o = Tensor(array("d", [o]), (1,))
            if not isinstance(o, Tensor): return NotImplemented
            shape = []
            for a, b in zip_longest(reversed(self.shape), reversed(o.shape), fillvalue=1):
                if a != b and 1 not in (a, b): raise ShapeError(f"{self.shape} with {o.shape}")
                shape.append(max(a, b))
            shape.reverse()
            pairs = zip(self.places(shape), o.places(shape))
            return Tensor(array("d", (op(o.data[j], self.data[i]) if swap else op(self.data[i], o.data[j]) for i, j in pairs)), shape)
        return run
    __add__ = __radd__ = _zip(operator.add)
    __mul__ = __rmul__ = _zip(operator.mul)
    __sub__, __rsub__ = _zip(operator.sub), _zip(operator.sub, True)
    __truediv__, __gt__, __pow__ = _zip(operator.truediv), _zip(operator.gt), _zip(operator.pow)

    def map(self, f): return Tensor(array("d", map(f, self)), self.shape)
    @property
    def T(self): return Tensor(self.data, self.shape[::-1], self.strides[::-1], self.offset)
    def reshape(self, *shape):
        if -1 in shape: shape = tuple(prod(self.shape) // -prod(shape) if n == -1 else n for n in shape)
        if prod(shape) != prod(self.shape): raise ShapeError(f"{self.shape} as {shape}")
        return Tensor(array("d", self), shape)
    def sum(self, axis=None):
        if axis is None: return math.fsum(self)
        parts = [self[(slice(None),) * axis + (i,)] for i in range(self.shape[axis])]
        return reduce(operator.add, parts)
    def __matmul__(self, o): return einsum("ij,jk->ik", self, o)
    def __repr__(self): return f"Tensor{self.shape}({', '.join(f'{x:g}' for x in [*self][:8])}{', ...' if prod(self.shape) > 8 else ''})"
    def __len__(self): return self.shape[0]


def einsum(spec, *ts):
    if not (m := re.fullmatch(r"([a-z]+(?:,[a-z]+)*)->([a-z]*)", spec)): raise ShapeError(f"bad spec {spec!r}")
    ins, out, dims = m[1].split(","), m[2], {}
    for s, t in zip(ins, ts, strict=True):
        for c, n in zip(s, t.shape, strict=True):
            if dims.setdefault(c, n) != n: raise ShapeError(f"axis {c} is {dims[c]} and {n}")
    rest = sorted(dims.keys() - set(out))
    def cell(at): return math.fsum(prod(t[tuple(b[c] for c in s)] for s, t in zip(ins, ts)) for r in product(*(range(dims[c]) for c in rest)) for b in [dict(zip([*out, *rest], (*at, *r)))])
    vals = [cell(at) for at in product(*(range(dims[c]) for c in out))]
    return Tensor(array("d", vals), [dims[c] for c in out]) if out else vals[0]


a = Tensor.of([range(4), range(4, 8), range(8, 12)])
print(a, a.T, a[1], a[:, 1:3].tolist(), a[::-2, ::2].tolist(), a[..., -1], a[2, 3], a.T[1, 2], a.reshape(2, -1).shape, a[1:, 1:].T.reshape(-1))  # expect: Tensor(3, 4)(0, 1, 2, 3, 4, 5, 6, 7, ...) Tensor(4, 3)(0, 4, 8, 1, 5, 9, 2, 6, ...) Tensor(4,)(4, 5, 6, 7) [[1.0, 2.0], [5.0, 6.0], [9.0, 10.0]] [[8.0, 10.0], [0.0, 2.0]] Tensor(3,)(3, 7, 11) 11.0 9.0 (2, 6) Tensor(6,)(5, 9, 6, 10, 7, 11)
print(a + 1, 10 - a[0], a * a[:, :1], a.sum(), a.sum(0), a.sum(1), (a > 5).sum(), a @ a.T, (a / 2)[0], a ** 2, len(a), einsum("ii->", a[:3, :3]), einsum("ij->ji", a[:2, :2]).tolist(), einsum("i,j->ij", a[0], a[1][:2]).shape)  # expect: Tensor(3, 4)(1, 2, 3, 4, 5, 6, 7, 8, ...) Tensor(4,)(10, 9, 8, 7) Tensor(3, 4)(0, 0, 0, 0, 16, 20, 24, 28, ...) 66.0 Tensor(4,)(12, 15, 18, 21) Tensor(3,)(6, 22, 38) 6.0 Tensor(3, 3)(14, 38, 62, 38, 126, 214, 62, 214, ...) Tensor(4,)(0, 0.5, 1, 1.5) Tensor(3, 4)(0, 1, 4, 9, 16, 25, 36, 49, ...) 3 15.0 [[0.0, 4.0], [1.0, 5.0]] (4, 2)
view = a[1]
view.data[view.offset] = 99
print(a[1, 0], a.data[4])  # expect: 99.0 99.0
for bad in (lambda: a + a.T, lambda: a[9], lambda: a[1, 2, 3], lambda: a.reshape(5, 5), lambda: Tensor.of([[1, 2], [3]]), lambda: a @ a, lambda: einsum("ij,jk", a), lambda: a + "x", lambda: a["x"], lambda: setattr(a, "name", 1), lambda: einsum("i->", a)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ShapeError (3, 4) with (4, 3)
# expect: IndexError 9 of 3
# expect: IndexError 3 indices for 2 axes
# expect: ShapeError (3, 4) as (5, 5)
# expect: ShapeError 1 where 2 should be
# expect: ShapeError axis j is 4 and 3
# expect: ShapeError bad spec 'ij,jk'
# expect: TypeError unsupported operand type(s) for +: 'Tensor' and 'str'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: AttributeError 'Tensor' object has no attribute 'name' and no __dict__ for setting new attributes
# expect: ValueError zip() argument 2 is longer than argument 1


def fft(x):
    if (n := len(x)) == 1: return [*x]
    even, odd = fft(x[::2]), fft(x[1::2])
    tw = [cmath.exp(-2j * math.pi * k / n) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, tw)] + [e - t for e, t in zip(even, tw)]


def convolve(a, b):
    n = 1 << (len(a) + len(b) - 2).bit_length()
    fa, fb = (fft([*x, *[0] * (n - len(x))]) for x in (a, b))
    return [round(v.conjugate().real / n) for v in fft([(p * q).conjugate() for p, q in zip(fa, fb)])][:len(a) + len(b) - 1]


print(convolve([1, 2, 3], [4, 5, 6, 7]), [f"{abs(v):.4f}" for v in fft([1, 0, -1, 0, 1, 0, -1, 0])], int("".join(map(str, [0]))) == 0, reduce(lambda acc, d: acc * 10 + d, [d for d in convolve([1, 2], [3])]))  # expect: [4, 13, 28, 34, 32, 21] ['0.0000', '0.0000', '4.0000', '0.0000', '0.0000', '0.0000', '4.0000', '0.0000'] True 36
rng = random.Random(0)
W1, W2 = (Tensor(array("d", (rng.uniform(-1, 1) for _ in range(i * o))), (i, o)) for i, o in ((3, 4), (4, 1)))
X, Y = Tensor.of([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), Tensor.of([[0], [1], [1], [0]])
sig = lambda x: 1 / (1 + math.exp(-x))
losses = []
for epoch in range(12):
    h = (X @ W1).map(sig)
    out = (h @ W2).map(sig)
    err = out - Y
    losses.append(round((err * err).sum(), 6))
    d2 = err * out * (1 - out)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2, W1 = W2 - (h.T @ d2) * 2, W1 - (X.T @ d1) * 2
print(losses[:3], losses[-1] < losses[0], W1[0])  # expect: [1.000216, 1.000022, 0.999957] True Tensor(4,)(0.693542, 0.491251, -0.12859, -0.523334)
