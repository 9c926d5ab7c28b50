# range beyond 64 bits, and range iterators.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
b = 10**20
r = range(b, b + 10, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], b + 3 in r, b + 4 in r, r.index(b + 9), list(reversed(r)))  # expect: range(100000000000000000000, 100000000000000000010, 3) [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 4 100000000000000000003 100000000000000000009 range(100000000000000000003, 100000000000000000009, 3) True False 3 [100000000000000000009, 100000000000000000006, 100000000000000000003, 100000000000000000000]
print(range(0, b)[5], range(0, b)[-1], range(-b, b, b), list(range(-b, b, b)), range(b, 0, -b // 2)[1])  # expect: 5 99999999999999999999 range(-100000000000000000000, 100000000000000000000, 100000000000000000000) [-100000000000000000000, 0] 50000000000000000000
err(len, range(b))  # expect: OverflowError: Python int too large to convert to C ssize_t
err(range(b).__getitem__, b)  # expect: IndexError: range object index out of range
print(range(b)[b - 1], range(b)[10:20], range(b)[::-1][0], bool(range(b)))  # expect: 99999999999999999999 range(10, 20) 99999999999999999999 True
print(range(2**63 - 2, 2**63 + 2)[-1], list(range(2**63 - 2, 2**63 + 1)), list(range(-2**63, -2**63 + 2)), list(range(2**63 - 1, 2**63 - 3, -1)))  # expect: 9223372036854775809 [9223372036854775806, 9223372036854775807, 9223372036854775808] [-9223372036854775808, -9223372036854775807] [9223372036854775807, 9223372036854775806]
print(len(range(-2**63, 2**63 - 1, 2**62)), list(range(-2**63, 2**63 - 1, 2**62)), list(range(2**63 - 1, -2**63, -2**63)))  # expect: 4 [-9223372036854775808, -4611686018427387904, 0, 4611686018427387904] [9223372036854775807, -1]
print(list(reversed(range(-2**63, 2**63 - 1, 2**62))))  # expect: [4611686018427387904, 0, -4611686018427387904, -9223372036854775808]
print(range(b) == range(0, b), hash(range(b)) == hash(range(0, b)), range(b).count(5), range(b).count(-5))  # expect: True True 1 0
# --- iterators
it = iter(range(5))
print(type(it).__name__, next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it))  # expect: range_iterator 0 4 [1, 2, 3, 4] 0 []
it = iter(range(10**20, 10**20 + 3))
print(type(it).__name__, next(it), it.__length_hint__(), list(it), list(it))  # expect: longrange_iterator 100000000000000000000 2 [100000000000000000001, 100000000000000000002] []
print(type(reversed(range(3))).__name__, type(reversed(range(10**20))).__name__, next(reversed(range(10**20))))  # expect: range_iterator longrange_iterator 99999999999999999999
# --- reduce and setstate
it = iter(range(1, 10, 2))
next(it)
f, args, state = it.__reduce__()
print(f is iter, args, state)  # expect: True (range(3, 11, 2),) None
it.__setstate__(2)
print(list(it))  # expect: [7, 9]
it = iter(range(5))
it.__setstate__(100)
print(list(it))  # expect: []
it = iter(range(5))
it.__setstate__(-100)
print(list(it))  # expect: [0, 1, 2, 3, 4]
it = iter(range(10**20, 10**20 + 5))
next(it)
print(it.__reduce__()[1:])  # expect: ((range(100000000000000000001, 100000000000000000005),), None)
it.__setstate__(2)
print(list(it))  # expect: [100000000000000000003, 100000000000000000004]
# --- loops
total = 0
for i in range(10):
    for j in range(i, 0, -2):
        total += j
print(total)  # expect: 95
for i in range(2**63 - 2, 2**63 + 1):
    print(i)
# expect: 9223372036854775806
# expect: 9223372036854775807
# expect: 9223372036854775808
for i in range(3):
    i = 100
print(i)  # expect: 100
# --- sums
print(sum(range(1000)), sum(range(10**18, 10**18 + 20)), max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1)))  # expect: 499500 20000000000000000190 4 1 [1, 2, 3]
