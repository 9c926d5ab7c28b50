# sum.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(sum([]), sum([1, 2, 3]), sum((1, 2), 10), sum([1, 2], start=5), sum(range(5)), sum({1: 0, 2: 0}), sum([True, False, True]), sum([1.5, 2]), sum([1, 2.5]), sum([[1], [2]], []), sum([(1,), (2,)], ()))  # expect: 0 6 13 8 10 3 2 3.5 3.5 [1, 2] (1, 2)
err(sum)  # expect: TypeError: sum() takes at least 1 positional argument (0 given)
err(sum, 1)  # expect: TypeError: 'int' object is not iterable
err(sum, ["a"])  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
err(sum, ["a", "b"], "")  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
err(sum, [b"a"], b"")  # expect: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
err(sum, [], "")  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
err(sum, [], bytearray())  # expect: TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
err(sum, [[1]])  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'list'
err(sum, [1, None])  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
err(sum, [1], 2, 3)  # expect: TypeError: sum() takes at most 2 arguments (3 given)
err(sum, [1], foo=2)  # expect: TypeError: sum() got an unexpected keyword argument 'foo'
# --- ints beyond 64 bits
print(sum([2**62] * 5), sum([2**63 - 1, 1]), sum([-2**63, -1]), sum([10**30, -10**30]), sum([10**30, 1, 2]), sum([2**63 - 1, 1, -1]), sum([1], 10**30))  # expect: 23058430092136939520 9223372036854775808 -9223372036854775809 0 1000000000000000000000000000003 9223372036854775807 1000000000000000000000000000001
# --- floats are compensated
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1.0, 1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]), sum([0.1] * 3, 0.0), sum([1e16, 1.0, 1.0, -1e16]), sum(0.1 for _ in range(1000)))  # expect: 1.0 1.0 2.0 0.6 0.30000000000000004 2.0 100.0
print(sum([float("inf"), 1.0]), sum([float("inf"), -float("inf")]), sum([-0.0, -0.0]), sum([-0.0], -0.0), sum([1e308, 1e308]), sum([1e308, 1e308, -1e308]))  # expect: inf nan 0.0 -0.0 inf inf
print(sum([1, 0.1, 2, 0.2]), sum([0.1, 10**30]), sum([0.1, 1, True, 2**62]), sum([1.5, 10**400 // 10**399]))  # expect: 3.3000000000000003 1e+30 4.611686018427388e+18 11.5
# --- complex
print(sum([1j, 2]), sum([1 + 2j, 0.5]), sum([0.1j] * 10), sum([1, 1.5, 2j, 3]), sum([1j, 10**20]))  # expect: (2+1j) (1.5+2j) 1j (5.5+2j) (1e+20+1j)
# --- mixed with objects
class A:
    def __init__(self, n):
        self.n = n
    def __add__(self, o):
        return A(self.n + (o.n if isinstance(o, A) else o))
    def __radd__(self, o):
        return A(self.n + o)
    def __repr__(self):
        return f"A{self.n}"
print(sum([A(1), A(2)]), sum([1, A(2), 3]), sum([0.5, A(1)]), sum([A(1)], A(10)))  # expect: A3 A6 A1.5 A11
class B:
    def __radd__(self, o):
        return 100
print(sum([1, B(), 2, 3]), sum([1.5, B(), 0.25]))  # expect: 105 100.25
class F(float):
    pass
class I(int):
    def __add__(self, o):
        return "I.add"
print(sum([F(1.5), F(2)]), sum([I(1)]), sum([1, I(2)]), type(sum([True])).__name__)  # expect: 3.5 1 3 int
# --- an error in the middle
class A:
    def __radd__(self, o):
        raise OSError("add")  # raises: OSError: add
sum([1, 2, A(), 4])
# --- long
print(sum([1] * 20000), sum([0.1] * 20000), sum(range(20000)), sum(x for x in range(20000)), sum([1.5, 1] * 10000))  # expect: 20000 2000.0 199990000 199990000 25000.0
# --- the list grows while it is summed
class A:
    def __radd__(self, o):
        if len(a) < 5:
            a.append(1)
        return o + 1
a = [1, A(), 2]
print(sum(a), a[3:])  # expect: 5 [1]
