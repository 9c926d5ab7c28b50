# itertools: iterators that natives drain many items at a time, and one at a time by name.
# cpython: same
from itertools import *
for it in product("ab", "cd"), permutations("abc", 2), combinations("abc", 2), combinations_with_replacement("ab", 2), repeat(7, 2):
    print(it.__next__(), next(it), list(it))
# expect: ('a', 'c') ('a', 'd') [('b', 'c'), ('b', 'd')]
# expect: ('a', 'b') ('a', 'c') [('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
# expect: ('a', 'b') ('a', 'c') [('b', 'c')]
# expect: ('a', 'a') ('a', 'b') [('b', 'b')]
# expect: 7 7 []

# --- more than are shown at once, from the middle on
from itertools import *
n = 200
a = list(range(n))
for it in (chain(a, (), a[:3]), islice(a, 5, 150), islice(a, 3, None, 7), accumulate(a), accumulate(map(float, a)), repeat(1, n), islice(count(5, -2), n),
           enumerate(a, 2**62 - 100), enumerate(chain(a, a)), zip(a, count(3)), zip(a, repeat(1), "xyz" * 50), filter(None, chain(a, [0, 0], a)), reversed(a),
           accumulate([1, 2, 2**62, 2**62, 2**62, 5, 0.5, 1.5]), accumulate(["a", "b", "c"]), accumulate(a, initial=100), enumerate(accumulate(a)),
           product(a, "ab"), combinations(a[:15], 2), pairwise(a), map(str, a)):
    first = next(it), next(it)
    rest = list(it)
    print(type(it).__name__, first, len(rest), rest[0], rest[-1], hash(str(rest)) == hash(str(list(rest))), list(it))
# expect: chain (0, 1) 201 2 2 True []
# expect: islice (5, 6) 143 7 149 True []
# expect: islice (3, 10) 27 17 199 True []
# expect: accumulate (0, 1) 198 3 19900 True []
# expect: accumulate (0.0, 1.0) 198 3.0 19900.0 True []
# expect: repeat (1, 1) 198 1 1 True []
# expect: islice (5, 3) 198 1 -393 True []
# expect: enumerate ((4611686018427387804, 0), (4611686018427387805, 1)) 198 (4611686018427387806, 2) (4611686018427388003, 199) True []
# expect: enumerate ((0, 0), (1, 1)) 398 (2, 2) (399, 199) True []
# expect: zip ((0, 3), (1, 4)) 198 (2, 5) (199, 202) True []
# expect: zip ((0, 1, 'x'), (1, 1, 'y')) 148 (2, 1, 'z') (149, 1, 'z') True []
# expect: filter (1, 2) 396 3 199 True []
# expect: list_reverseiterator (199, 198) 198 197 0 True []
# expect: accumulate (1, 3) 6 4611686018427387907 1.3835058055282164e+19 True []
# expect: accumulate ('a', 'ab') 1 abc abc True []
# expect: accumulate (100, 100) 199 101 20000 True []
# expect: enumerate ((0, 0), (1, 1)) 198 (2, 3) (199, 19900) True []
# expect: product ((0, 'a'), (0, 'b')) 398 (1, 'a') (199, 'b') True []
# expect: combinations ((0, 1), (0, 2)) 103 (0, 3) (13, 14) True []
# expect: pairwise ((0, 1), (1, 2)) 197 (2, 3) (198, 199) True []
# expect: map ('0', '1') 198 2 199 True []

# --- what one iterator takes another one does not see
from itertools import *
it = iter(range(10))
print(list(zip(it, it)), list(it))  # expect: [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)] []
it = iter(range(10))
print(list(zip(it, islice(it, 3))), list(it))  # expect: [(0, 1), (2, 3), (4, 5)] [7, 8, 9]
it = iter(range(10))
print(list(zip(chain(it), it, accumulate(it))), list(it))  # expect: [(0, 1, 2), (3, 4, 7), (6, 7, 15)] []
it = iter(range(5))
print(list(islice(it, 3)), list(it))  # expect: [0, 1, 2] [3, 4]
it = accumulate([1, 2, 3, 4])
print(list(islice(it, 2)), next(it), list(it))  # expect: [1, 3] 6 [10]
it = iter([1, 0, 2, 0, 0, 3])
print(list(islice(filter(None, it), 2)), list(it))  # expect: [1, 2] [0, 0, 3]
it = count(1)
print(list(zip("ab", it)), next(it))  # expect: [('a', 1), ('b', 2)] 3
it = count(1)
print(list(zip(it, "ab")), next(it))  # expect: [(1, 'a'), (2, 'b')] 4
it = enumerate("abc")
print(dict(islice(it, 2)), next(it), list(it))  # expect: {0: 'a', 1: 'b'} (2, 'c') []

# --- an infinite source ends where its reader does
from itertools import *
print(list(islice(chain.from_iterable(repeat([1, 2])), 5)), set(islice(cycle("abc"), 7)) == set("abc"))  # expect: [1, 2, 1, 2, 1] True
print(sum(islice(repeat(2), 500)), dict.fromkeys(islice(count(), 3)), set(islice(count(2**63 - 2), 3)))  # expect: 1000 {0: None, 1: None, 2: None} {9223372036854775806, 9223372036854775807, 9223372036854775808}

# --- containers that grow or shrink meanwhile
from itertools import *
s = {1, 2, 3}
try:
    s.update(zip(s, "abc"))
except RuntimeError as e:
    print(e, len(s))  # expect: Set changed size during iteration 4
d = {1: 2, 3: 4}
try:
    d.update(zip(d, d.values()))
    print(d)  # expect: {1: 2, 3: 4}
    d.update((k + 10, v) for k, v in d.items())
except RuntimeError as e:
    print(e, len(d))  # expect: dictionary changed size during iteration 3
d = {1: 2, 3: 4}
try:
    d.update(enumerate(d.values(), 5))
except RuntimeError as e:
    print(e, len(d))  # expect: dictionary changed size during iteration 3
l = [1, 2, 3]
l.extend(islice(l, 2))
l.extend(reversed(l))
print(l)  # expect: [1, 2, 3, 1, 2, 2, 1, 3, 2, 1]
it = iter(l)
next(it)
del l[3:]
print(list(it))  # expect: [2, 3]
it = iter({1: 2, 3: 4})
next(it)
print(list(chain(it, it)))  # expect: [3]

# --- elements that cannot be hashed, pairs that are none
from itertools import *
for f in (lambda: set(chain([1, 2], [[]])), lambda: dict(zip([1, []], "ab")), lambda: dict(chain([(1, 2)], [(1, 2, 3)])), lambda: dict(chain([(1, 2)], ["ab", 5])),
          lambda: frozenset(islice([1, {}], 2)), lambda: dict.fromkeys(reversed([[], 1]))):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: dictionary update sequence element #1 has length 3; 2 is required
# expect: object is not iterable
# expect: cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
