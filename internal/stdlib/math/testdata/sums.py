# fsum, prod and sumprod.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.fsum([]), math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([1e308, 1e308, -1e308]) if False else "", math.fsum(range(100)), math.fsum([1e-16, 1, 1e16]), math.fsum([2**70, 0.5]), math.fsum(x / 10 for x in range(11)), math.fsum([math.inf, 1]), math.fsum([-0.0]), math.fsum([1, 5e-324, -1]))  # expect: 0.0 1.0 1.0 1.0  4950.0 1.0000000000000002e+16 1.1805916207174113e+21 5.5 inf 0.0 5e-324
print(math.isnan(math.fsum([math.nan, 1])))  # expect: True
err(math.fsum, [1e308, 1e308])  # expect: OverflowError: intermediate overflow in fsum
err(math.fsum, [math.inf, -math.inf])  # expect: ValueError: -inf + inf in fsum
err(math.fsum, ["x"])  # expect: TypeError: must be real number, not str
err(math.fsum, 5)  # expect: TypeError: 'int' object is not iterable
err(math.fsum, [10**400])  # expect: OverflowError: int too large to convert to float
def gen():
    yield 1.5
    raise KeyError("mine")
err(math.fsum, gen())  # expect: KeyError: 'mine'

# --- prod
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.prod([]), math.prod([], start=5), math.prod([1, 2, 3, 4]), math.prod([1.5, 2, 3]), math.prod([2] * 100), math.prod([0.1] * 5), math.prod(["a", 3]), math.prod([3], start=[1]), math.prod([1, 1j]), math.prod(range(1, 21)), math.prod([True, False]), math.prod(iter([2, 3.5])), math.prod([2**40, 2**40, 0]))  # expect: 1 5 24 9.0 1267650600228229401496703205376 1.0000000000000004e-05 aaa [1, 1, 1] 1j 2432902008176640000 0 7.0 0
err(math.prod, 5)  # expect: TypeError: 'int' object is not iterable
err(math.prod, [1, None])  # expect: TypeError: unsupported operand type(s) for *: 'int' and 'NoneType'
err(math.prod, ["a", "b"])  # expect: TypeError: can't multiply sequence by non-int of type 'str'
class M:
    def __rmul__(self, o):
        return ("rmul", o)
print(math.prod([2, M()]))  # expect: ('rmul', 2)

# --- sumprod
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.sumprod([], []), math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([1.5, 2], [3, 4]), math.sumprod([2**62] * 4, [2] * 4), math.sumprod([10**20], [10**20]), math.sumprod([1, 1.5, 1j], [1, 2, 3]), math.sumprod([True, False], [5, 6]), math.sumprod(range(5), iter(range(5))), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([1e16, 1, -1e16], [1, 1, 1]), math.sumprod([1, 2.5, 3], [1, 2, 2**70]), math.sumprod(["ab"] if False else [3], [2]))  # expect: 0 32 12.5 36893488147419103232 10000000000000000000000000000000000000000 (4+3j) 5 30 1.0 0.0 3.541774862152234e+21 6
print(math.sumprod([10, 20, 30], [0.5, 1, 2]), math.sumprod([math.inf, 1], [1, 1]), math.sumprod([1e308, 1e308], [10, -10]), type(math.sumprod([1.0], [1])), type(math.sumprod([], [])))  # expect: 85.0 inf nan <class 'float'> <class 'int'>
err(math.sumprod, [1, 2], [3])  # expect: ValueError: Inputs are not the same length
err(math.sumprod, [1], [3, 4])  # expect: ValueError: Inputs are not the same length
err(math.sumprod, 5, [1])  # expect: TypeError: 'int' object is not iterable
err(math.sumprod, [1], 5)  # expect: TypeError: 'int' object is not iterable
err(math.sumprod, ["a"], [3])  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
err(math.sumprod, [None], [1])  # expect: TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
err(math.sumprod, [1])  # expect: TypeError: sumprod expected 2 arguments, got 1
class Q:
    def __init__(self, n):
        self.n = n
    def __mul__(self, o):
        return Q(self.n * (o.n if isinstance(o, Q) else o))
    __rmul__ = __mul__
    def __add__(self, o):
        return Q(self.n + (o.n if isinstance(o, Q) else o))
    __radd__ = __add__
    def __repr__(self):
        return f"Q({self.n})"
print(math.sumprod([Q(2), 3], [Q(5), 0.5]), math.sumprod([1, Q(2)], [1, 2]), math.sumprod([1.5, 2, Q(1), 0.5], [2, 3, 4, 1]))  # expect: Q(11.5) Q(5) Q(13.5)
