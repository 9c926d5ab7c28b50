# range.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(range(3), range(1, 3), range(1, 10, 2), range(5, 0, -1), range(0, 5, 1))  # expect: range(0, 3) range(1, 3) range(1, 10, 2) range(5, 0, -1) range(0, 5)
for r in (range(0), range(3), range(1, 10, 3), range(10, 0, -3), range(-5), range(5, 5), range(0, 10, 20)):
    print(r, list(r), len(r), bool(r), list(reversed(r)), r.start, r.stop, r.step)
# expect: range(0, 0) [] 0 False [] 0 0 1
# expect: range(0, 3) [0, 1, 2] 3 True [2, 1, 0] 0 3 1
# expect: range(1, 10, 3) [1, 4, 7] 3 True [7, 4, 1] 1 10 3
# expect: range(10, 0, -3) [10, 7, 4, 1] 4 True [1, 4, 7, 10] 10 0 -3
# expect: range(0, -5) [] 0 False [] 0 -5 1
# expect: range(5, 5) [] 0 False [] 5 5 1
# expect: range(0, 10, 20) [0] 1 True [0] 0 10 20
err(range)  # expect: TypeError: range expected at least 1 argument, got 0
err(range, 1, 2, 3, 4)  # expect: TypeError: range expected at most 3 arguments, got 4
err(range, "a")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(range, 1.0)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(range, 1, 2, 0)  # expect: ValueError: range() arg 3 must not be zero
err(range, 1, None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err(range, stop=1)  # expect: TypeError: range() takes no keyword arguments
class I:
    def __index__(self):
        return 4
print(range(I()), range(I(), I(), I()), range(True), type(range(True).stop))  # expect: range(0, 4) range(4, 4, 4) range(0, 1) <class 'int'>
# --- subscripts
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
r = range(10, 30, 3)
print(r[0], r[-1], r[2:4], r[::-1], r[::2], r[5:], r[-100:100], r[3:1], r[1:][1:])  # expect: 10 28 range(16, 22, 3) range(28, 7, -3) range(10, 31, 6) range(25, 31, 3) range(10, 31, 3) range(19, 13, 3) range(16, 31, 3)
for k in (7, -8, 10**30, "x", 1.0, slice(None, None, 0), slice("a")):
    err(r.__getitem__, k)
# expect: IndexError: range object index out of range
# expect: IndexError: range object index out of range
# expect: IndexError: range object index out of range
# expect: TypeError: range indices must be integers or slices, not str
# expect: TypeError: range indices must be integers or slices, not float
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
print(r[I()] if "I" in dir() else r[True])  # expect: 13
# --- membership, index, count
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
r = range(0, 20, 4)
print(4 in r, 5 in r, 20 in r, -4 in r, 4.0 in r, 4.5 in r, True in r, "4" in r, None in r)  # expect: True False False False True False False False False
print(r.index(8), r.index(8.0), r.count(8), r.count(9), r.count(8.0), r.count("x"))  # expect: 2 2 1 0 1 0
err(r.index, 9)  # expect: ValueError: range.index(x): x not in range
err(r.index, 9.5)  # expect: ValueError: sequence.index(x): x not in sequence
err(r.index, "x")  # expect: ValueError: sequence.index(x): x not in sequence
err(r.index)  # expect: TypeError: range.index() takes exactly one argument (0 given)
class K:
    def __eq__(self, o):
        return o == 12
print(K() in r, r.index(K()), r.count(K()))  # expect: True 3 1
d = range(20, 0, -4)
print(20 in d, 0 in d, 4 in d, 6 in d, d.index(4))  # expect: True False True False 4
# --- equality and hash
print(range(3) == range(0, 3), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(1, 2) == range(1, 9, 10), range(3) == [0, 1, 2], range(3) != range(4))  # expect: True True True True False True
print(hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))  # expect: True True True
print({range(3): 1}[range(0, 3)])  # expect: 1
# --- no order
range(3) < range(4)  # raises: TypeError: '<' not supported between instances of 'range' and 'range'
# --- read-only
range(3).start = 5  # raises: AttributeError: readonly attribute
# --- not a base
class R(range):  # raises: TypeError: type 'range' is not an acceptable base type
    pass
# --- copies
print(range(3).__reduce__(), range(1, 9, 2).__reduce__()[1])  # expect: (<class 'range'>, (0, 3, 1)) (1, 9, 2)
