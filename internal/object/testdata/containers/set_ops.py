# Operations on sets.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a, b = {1, 2, 3}, {2, 3, 4}
for r in (a | b, a & b, a - b, b - a, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b), a.union(), a.intersection(), a.difference(), a.union([9], (8,), "x"), a.intersection([1, 2], range(2, 9)), a.difference([1], [2]), a.symmetric_difference([1, 1, 9, 9]), a.union({5: 6}), a.intersection({1: 0}), a.difference({1: 0}), a.symmetric_difference({1: 0, 7: 0})):
    print(type(r).__name__, sorted(r, key=str))
# expect: set [1, 2, 3, 4]
# expect: set [2, 3]
# expect: set [1]
# expect: set [4]
# expect: set [1, 4]
# expect: set [1, 2, 3, 4]
# expect: set [2, 3]
# expect: set [1]
# expect: set [1, 4]
# expect: set [1, 2, 3]
# expect: set [1, 2, 3]
# expect: set [1, 2, 3]
# expect: set [1, 2, 3, 8, 9, 'x']
# expect: set [2]
# expect: set [3]
# expect: set [2, 3, 9]
# expect: set [1, 2, 3, 5]
# expect: set [1]
# expect: set [2, 3]
# expect: set [2, 3, 7]
print(sorted(a), sorted(b))  # expect: [1, 2, 3] [2, 3, 4]
print(a.isdisjoint(b), a.isdisjoint([7, 8]), a.isdisjoint([1]), set().isdisjoint([]), a.issubset(range(10)), a.issubset([1]), a.issuperset([1, 2]), a.issuperset([9]), a.issuperset([]), set().issubset([]), a.issubset({1: 0, 2: 0, 3: 0}))  # expect: False True False True True False True False True True True
# --- in place
a = {1, 2, 3}
x = a
a |= {4}
a &= {1, 2, 4, 9}
a -= {1}
a ^= {2, 7}
print(sorted(a), x is a)  # expect: [4, 7] True
print(a.update([1], (2,), {3: 0}), sorted(a), a.intersection_update([1, 2, 3], range(2, 5)), sorted(a), a.difference_update([2], []), sorted(a), a.symmetric_difference_update([3, 5, 5]), sorted(a))  # expect: None [1, 2, 3, 4, 7] None [2, 3] None [3] None [5]
a.update()
a.intersection_update()
a.difference_update()
print(sorted(a))  # expect: [5]
# --- with itself
a = {1, 2}
a |= a
a &= a
print(a == {1, 2})  # expect: True
a ^= a
print(a)  # expect: set()
a = {1, 2}
a -= a
print(a)  # expect: set()
a = {1, 2}
a.difference_update(a)
print(a)  # expect: set()
a = {1, 2}
a.symmetric_difference_update(a)
print(a, {1} - {1}, {1} ^ {1})  # expect: set() set() set()
# --- operators want sets
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
for op in (operator.or_, operator.and_, operator.sub, operator.xor, operator.ior, operator.iand, operator.isub, operator.ixor):
    err(op, {1}, [1])
    err(op, [1], {1})
# expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for |: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for &: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for &: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for -: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for -: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for ^: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for ^: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for |=: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for &=: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for &=: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for -=: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for -=: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for ^=: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for ^=: 'list' and 'set'
for m in ("union", "intersection", "difference", "symmetric_difference", "update", "isdisjoint", "issubset", "issuperset"):
    err(getattr({1}, m), 5)
    err(getattr({1}, m), [[]])
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
err({1}.symmetric_difference)  # expect: TypeError: set.symmetric_difference() takes exactly one argument (0 given)
err({1}.isdisjoint, [], [])  # expect: TypeError: set.isdisjoint() takes exactly one argument (2 given)
err(frozenset([1]).__or__, 5)  # expect: NotImplemented
print({1}.__or__([1]), {1}.__lt__(1), {1}.__ior__([1]))  # expect: NotImplemented NotImplemented NotImplemented
# --- types of results
class S(set):
    pass
class F(frozenset):
    pass
s, f = S([1]), F([1])
print(type(s | f), type(f | s), type(s.copy()), type(f.copy()), type(s.union()), type(f & f), type({1} | frozenset()), type(frozenset() | {1}), type(s - {1}), type({1} ^ s))  # expect: <class 'set'> <class 'frozenset'> <class 'set'> <class 'frozenset'> <class 'set'> <class 'frozenset'> <class 'set'> <class 'frozenset'> <class 'set'> <class 'set'>
s |= {5}
print(type(s), s == {1, 5})  # expect: <class '__main__.S'> True
f |= {5}
print(type(f), f == {1, 5})  # expect: <class 'frozenset'> True
# --- comparison
a = {1, 2}
print(a == {2, 1}, a != {1}, a < {1, 2, 3}, a <= a, a < a, a > {1}, a >= {1, 2}, a > {3}, a == frozenset([1, 2]), frozenset([1, 2]) == a, a == [1, 2], a < frozenset([1, 2, 3]))  # expect: True True True True False True True False True True False True
print({1, 2} < {2, 3}, {1, 2} > {2, 3}, {1, 2} == {2, 3}, {1} <= {2, 3}, set() < {1}, set() <= set())  # expect: False False False False True True
# --- order with others
{1} < [1, 2]  # raises: TypeError: '<' not supported between instances of 'set' and 'list'
# --- hashes of frozensets agree with CPython's
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(frozenset(range(100))), hash(frozenset([frozenset([1]), 2.5])))  # expect: 133146708735736 -558064481276695278 -272375401224217160 4411996150312757951 4605734329744255576
print(hash(frozenset([3, 2, 1])) == hash(frozenset([1, 2, 3])), {frozenset([1, 2]): "x"}[frozenset([2, 1])])  # expect: True x
