# list +, *, *=, and what they refuse.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print([1] + [2], [] + [], [1] + ["x"], [1.5] + [2.5], [1] + [2.5])  # expect: [1, 2] [] [1, 'x'] [1.5, 2.5] [1, 2.5]
print([1, 2] * 3, 2 * [1, 2], [1] * 0, [1] * -5, [] * 1000, ["a", None] * 2, [1.5] * 2, True * [4])  # expect: [1, 2, 1, 2, 1, 2] [1, 2, 1, 2] [] [] [] ['a', None, 'a', None] [1.5, 1.5] [4]
a = b = [1, 2]
a *= 2
print(a, a is b)  # expect: [1, 2, 1, 2] True
a *= 0
print(a, b)  # expect: [] []
import operator
err(operator.add, [], 1)  # expect: TypeError: can only concatenate list (not "int") to list
err(operator.add, [], ())  # expect: TypeError: can only concatenate list (not "tuple") to list
err(operator.add, 1, [])  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'list'
err(operator.mul, [1], "x")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
err(operator.mul, [1], 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(operator.mul, [1], [2])  # expect: TypeError: can't multiply sequence by non-int of type 'list'
err(operator.mul, "x", [1])  # expect: TypeError: can't multiply sequence by non-int of type 'list'
err(operator.mul, [1], 10**30)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
err(operator.sub, [1], [2])  # expect: TypeError: unsupported operand type(s) for -: 'list' and 'list'
class I:
    def __index__(self):
        return 2
print([1] * I(), I() * [1])  # expect: [1, 1] [1, 1]
a = [3]
a *= I()
print(a)  # expect: [3, 3]
# --- reflected methods of others come first for +
class A:
    def __radd__(self, o):
        return ("radd", o)
    def __rmul__(self, o):
        return ("rmul", o)
print([1] + A(), [1] * A())  # expect: ('radd', [1]) ('rmul', [1])
# --- repeated references
a = [[]] * 3
a[0].append(1)
print(a)  # expect: [[1], [1], [1]]
# --- memory for one impossible request
try:
    [0] * 10**15
except MemoryError:
    print("MemoryError")  # expect: MemoryError
try:
    [None] * (2**62)
except MemoryError:
    print("MemoryError")  # expect: MemoryError
