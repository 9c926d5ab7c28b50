# Natives that take the items of a generator one by one: with and without frames between.
log = []


def noted(items):
    for x in items:
        log.append(x)
        yield x


print(any(noted([0, "", None, [], 0.0, 3, 4])), log)  # expect: True [0, '', None, [], 0.0, 3]
log.clear()
print(all(noted([1, "a", (0,), 2.5, {}, 9])), log)  # expect: False [1, 'a', (0,), 2.5, {}]
log.clear()
print(any(noted(())), all(noted(())))  # expect: False True
# ---
class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        if self.answer is None:
            raise ValueError("neither")  # raises: ValueError: neither
        return self.answer


print(any(x for x in [0, Truth(False), 0, Truth(True), Truth(None)]))  # expect: True
print(all(x for x in [1, Truth(True), 5, Truth(False), Truth(None)]))  # expect: False
any(x for x in [0, Truth(None)])
# ---
print(sum(x for x in range(1000)))  # expect: 499500
print(sum((x for x in [1, 2.5, True, 1 << 80, 3]), start=0))  # expect: 1.2089258196146292e+24
print(sum(x for x in [1 << 62, 1 << 62, -1, 1 << 62]))  # expect: 13835058055282163711
print(sum(x for x in [0.1] * 10), sum(x for x in [1, 2j, 0.5]))  # expect: 1.0 (1.5+2j)
print(sum(([i] for i in range(5)), start=[]))  # expect: [0, 1, 2, 3, 4]
# ---
class Sub(int):
    def __radd__(self, other):
        return ("radd", other)

    __add__ = __radd__


print(sum(x for x in [1, 2, Sub(3)]))  # expect: ('radd', 3)
sum(x for x in [1, "a"])  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# ---
print(max(x for x in [3, 1, 4.5, True, 9 << 70, 2]))  # expect: 10625324586456701730816
print(min(x for x in ["b", "abc", "ab"]), max(x for x in ["b", "abc"]))  # expect: ab b
first, second = [1], [1]
print(max(x for x in [first, second]) is first)  # expect: True
print(min((x for x in []), default="none"))  # expect: none
max(x for x in [1, "a"])  # raises: TypeError: '>' not supported between instances of 'str' and 'int'
# ---
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


print(len(set(Key(i % 5) for i in range(50))))  # expect: 5
print(sorted(set(x for x in [3, 1, 3.0, True, 2, 1 << 70, 1 << 70])))  # expect: [1, 2, 3, 1180591620717411303424]
print(set(c for c in "aab") == {"a", "b"}, frozenset(x for x in ((1, 2), (1, 2))))  # expect: True frozenset({(1, 2)})
s = {1}
s.update((x for x in [1, 2, 3]), (x for x in (4, 5)))
print(s)  # expect: {1, 2, 3, 4, 5}
set(x for x in [1, [], 2])  # raises: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# ---
# what a native that consumes it does to the generator meanwhile
def meddling():
    yield 1
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield 2


g = meddling()
print(sum(g), list(g))  # expect: generator already executing
# expect: 3 []
def stops():
    yield 1
    raise StopIteration


sum(stops())  # raises: RuntimeError: generator raised StopIteration
# ---
from itertools import islice


def endless():
    n = 0
    while True:
        yield n
        n += 1


print(any(x > 3000 for x in endless()), sum(islice(endless(), 2500)))  # expect: True 3123750
print(tuple(x for x in ()), tuple(x for x in [1]), tuple(x for x in range(6)))  # expect: () (1,) (0, 1, 2, 3, 4, 5)
print([tuple(y for y in range(x)) for x in range(4)])  # expect: [(), (0,), (0, 1), (0, 1, 2)]
print(tuple(tuple(y for y in range(x)) for x in range(4)))  # expect: ((), (0,), (0, 1), (0, 1, 2))
print(list(x for x in "abc"))  # expect: ['a', 'b', 'c']
