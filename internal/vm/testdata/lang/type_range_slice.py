# range and slice.
r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, r.index(8), r.count(5), r.start, r.stop, r.step, bool(range(0)), list(range(5, 0, -2)), list(range(3, 3)))  # expect: range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 5 17 range(5, 11, 3) range(17, -1, -3) True False 2 1 2 20 3 False [5, 3, 1] []
print(range(3) == range(0, 3), hash(range(3)) == hash(range(0, 3, 1)), range(0, 3, 2) == range(0, 4, 2), range(10**20)[10**19], len(range(10**6)), 10**15 in range(10**20), list(reversed(range(4))), 1.0 in range(3), "a" in range(3))  # expect: True True True 10000000000000000000 1000000 True [3, 2, 1, 0] True False
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(None, None, -1).indices(4), slice(3) == slice(None, 3), list(range(20))[s], "abcdefghijkl"[s], hash(slice(1, 2)) == hash(slice(1, 2)))  # expect: slice(1, 10, 2) 1 10 2 (1, 6, 2) (3, -1, -1) True [1, 3, 5, 7, 9] bdfhj True
# ---
range(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
range(1, 2, 0)  # raises: ValueError: range() arg 3 must not be zero
# ---
range()  # raises: TypeError: range expected at least 1 argument, got 0
# ---
range(1, 2, 3, 4)  # raises: TypeError: range expected at most 3 arguments, got 4
# ---
range(3)[5]  # raises: IndexError: range object index out of range
# ---
range(3).index(7)  # raises: ValueError: range.index(x): x not in range
# ---
range(3)[0] = 1  # raises: TypeError: 'range' object does not support item assignment
# ---
len(range(10**20))  # raises: OverflowError: Python int too large to convert to C ssize_t
# ---
range(3) + range(2)  # raises: TypeError: unsupported operand type(s) for +: 'range' and 'range'
# ---
slice()  # raises: TypeError: slice expected at least 1 argument, got 0
# ---
slice("a").indices(3)  # raises: TypeError: slice indices must be integers or None or have an __index__ method
# ---
slice(1, 2).start = 5  # raises: AttributeError: readonly attribute
# --- __index__
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(range(I(3)), range(I(1), I(9), I(4)), list(range(I(2))), range(5)[I(2)])  # expect: range(0, 3) range(1, 9, 4) [0, 1] 2
# --- big ranges iterate
it = iter(range(2 ** 63 - 2, 2 ** 63 + 2))
print(list(it), sum(range(10 ** 3)), list(range(-(2 ** 64), -(2 ** 64) + 2)))  # expect: [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] 499500 [-18446744073709551616, -18446744073709551615]
# --- extended slices of everything
for x in ([1, 2, 3, 4], (1, 2, 3, 4), "1234", b"1234", range(4), bytearray(b"1234")):
    print(x[-1:0:-2], x[10:], x[:-10], x[1:-1])
# expect: [4, 2] [] [] [2, 3]
# expect: (4, 2) () () (2, 3)
# expect: 42   23
# expect: b'42' b'' b'' b'23'
# expect: range(3, 0, -2) range(4, 4) range(0, 0) range(1, 3)
# expect: bytearray(b'42') bytearray(b'') bytearray(b'') bytearray(b'23')
