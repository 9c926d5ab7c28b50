# set and frozenset.
s = {3, 1, 2}
s.add(4); s.add(1); s.discard(9); s.remove(3)
print(sorted(s), len(s), 1 in s, sorted(s | {9}), sorted(s & {1, 4}), sorted(s - {1}), sorted(s ^ {1, 7}), s <= {1, 2, 4, 5}, s < s, s >= {1}, s.isdisjoint({8}))  # expect: [1, 2, 4] 3 True [1, 2, 4, 9] [1, 4] [2, 4] [2, 4, 7] True False True True
s.update([5, 6], (7,)); s.intersection_update({1, 5, 6, 7}); s.difference_update([7]); s.symmetric_difference_update({1, 8})
print(sorted(s), sorted(s.union([1], [2])), sorted(s.intersection([5, 6], [6])), sorted(s.difference([5])), s.issubset(range(10)), s.issuperset([5]), s.copy() == s, s is s.copy())  # expect: [5, 6, 8] [1, 2, 5, 6, 8] [6] [6, 8] True True True False
print(set(), frozenset(), {1}, frozenset([1]), {1} == frozenset([1]), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "f"}[frozenset([1])], type({1} | frozenset([2])).__name__, type(frozenset([2]) | {1}).__name__, set("a"), len(set("hello")))  # expect: set() frozenset() {1} frozenset({1}) True True f set frozenset {'a'} 4
s |= {9}; s &= {5, 6, 9}; s -= {5}; s ^= {6, 10}
print(sorted(s))  # expect: [9, 10]
# ---
{1}.remove(2)  # raises: KeyError: 2
# ---
set().pop()  # raises: KeyError: 'pop from an empty set'
# ---
{[]}  # raises: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# ---
{1} | [2]  # raises: TypeError: unsupported operand type(s) for |: 'set' and 'list'
# ---
{1} < [1]  # raises: TypeError: '<' not supported between instances of 'set' and 'list'
# ---
hash({1})  # raises: TypeError: unhashable type: 'set'
# ---
set(5)  # raises: TypeError: 'int' object is not iterable
# ---
{1}[0]  # raises: TypeError: 'set' object is not subscriptable
# ---
frozenset([1]).add(2)  # raises: AttributeError: 'frozenset' object has no attribute 'add'
# ---
{1} + {2}  # raises: TypeError: unsupported operand type(s) for +: 'set' and 'set'
# ---
set(1, 2)  # raises: TypeError: set expected at most 1 argument, got 2
# --- a set in a set is looked up as frozenset
s = {frozenset([1])}
print({1} in s)  # expect: True
s.discard({1})
print(s)  # expect: set()
# --- equal elements: the first stays
print({1, 1.0, True}, {1.0, 1}, {True, 1})  # expect: {1} {1.0} {True}
# --- pop empties
s = {1, 2, 3}
n = 0
while s: n += s.pop()
print(n, s)  # expect: 6 set()
# --- comparison is inclusion, not order
print({1} < {2}, {2} < {1}, {1} == {2}, {1, 2} > {1}, set() < {1})  # expect: False False False True True
# --- changed while iterating
s = {1, 2, 3}
for x in s: s.add(x + 10)  # raises: RuntimeError: Set changed size during iteration
# --- subclass
class S(set):
    def add(self, x): super().add(x * 2)
s = S([1])
s.add(5)
print(sorted(s), type(s | {3}).__name__, s)  # expect: [1, 10] set S({1, 10})
# --- ints in insertion order or not, always sorted here
print(sorted({5, 3, 9, 1}), max({1, 2}), sum({1, 2, 3}), sorted({"b", "a"}))  # expect: [1, 3, 5, 9] 2 6 ['a', 'b']
