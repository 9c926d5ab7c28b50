# sum, min, max, any, all, len, abs, divmod, pow, round.
print(sum([1, 2, 3]), sum([], 5), sum([[1], [2]], []), sum((0.1, 0.2)), sum(range(101)), sum([1.5, 2]), sum([True, True]), sum([1], start=10))  # expect: 6 5 [1, 2] 0.30000000000000004 5050 3.5 2 11
print(min(3, 1, 2), max([1, 5, 3]), min("b", "a"), max("abc", "abd"), min([], default=None), max([1, -5], key=abs), min({"a": 1, "b": 0}), max((1, "a"), (1, "b")), max([1, 1.0]), max(1.0, 1))  # expect: 1 5 a abd None -5 a (1, 'b') 1 1.0
print(any([]), all([]), any([0, "x"]), all([1, ""]), any(x for x in ()), all(range(1, 3)))  # expect: False True True False False True
print(abs(-5), abs(-2.5), abs(3 - 4j), abs(True), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(-2, 3, 7), pow(base=2, exp=3), round(2.567, 1), round(15, -1), round(25, -1))  # expect: 5 2.5 5.0 1 (3, 2) (-4, 3) (3.0, 1.5) 1024 0.5 24 6 8 2.6 20 20
# ---
sum("ab")  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# ---
sum(["a"], "")  # raises: TypeError: sum() can't sum strings [use ''.join(seq) instead]
# ---
sum([b"a"], b"")  # raises: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
# ---
sum([1, "a"])  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# ---
sum(5)  # raises: TypeError: 'int' object is not iterable
# ---
min([])  # raises: ValueError: min() iterable argument is empty
# ---
max()  # raises: TypeError: max expected at least 1 argument, got 0
# ---
max(5)  # raises: TypeError: 'int' object is not iterable
# ---
min(1, 2, default=3)  # raises: TypeError: Cannot specify a default for min() with multiple positional arguments
# ---
max(1, "a")  # raises: TypeError: '>' not supported between instances of 'str' and 'int'
# ---
any(5)  # raises: TypeError: 'int' object is not iterable
# ---
abs()  # raises: TypeError: abs() takes exactly one argument (0 given)
# ---
divmod(1)  # raises: TypeError: divmod expected 2 arguments, got 1
# ---
pow(2, 3, 0)  # raises: ValueError: pow() 3rd argument cannot be 0
# ---
pow(2, -1, 4)  # raises: ValueError: base is not invertible for the given modulus
# ---
pow(2.0, 3, 5)  # raises: TypeError: pow() 3rd argument not allowed unless all arguments are integers
# ---
pow(2)  # raises: TypeError: pow() missing required argument 'exp' (pos 2)
# ---
round("x")  # raises: TypeError: type str doesn't define __round__ method
# ---
round(1.5, "a")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
round(1, 2, 3)  # raises: TypeError: round() takes at most 2 arguments (3 given)
# --- sum uses __radd__ with 0
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): return V(self.n + o.n)
    def __radd__(self, o): return self if o == 0 else NotImplemented
print(sum([V(1), V(2)]).n)  # expect: 3
# --- max calls > , min calls <
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n
    def __gt__(self, o): print("gt", self.n, o.n); return self.n > o.n
    def __repr__(self): return f"C{self.n}"
print(max(C(1), C(3), C(2)), min([C(2), C(1)]))  # expect: gt 3 1
# expect: gt 2 3
# expect: lt 1 2
# expect: C3 C1
# --- float sums are exact at the end
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1e308, 1e308]), sum([float("inf"), 1]), sum([0.1, 0.2, 0.3], 0.0))  # expect: 1.0 1.0 inf inf 0.6
# --- the first of equals
print(max([(1, "first"), (1, "second")], key=lambda t: t[0]), min([(1, "first"), (1, "second")], key=lambda t: t[0]))  # expect: (1, 'first') (1, 'first')
