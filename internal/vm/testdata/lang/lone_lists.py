# --- lists that functions return to a for loop, one after the other and within each other
def few(*a):
    return [x for x in a]


def pair(a, b):
    return [a, b]


def longer(n):
    return [0] + [x for x in range(n)]


for i in few(1, 2, 3):
    for j in few(i, i * 10):
        for k in pair("a", j):
            print(i, j, k, longer(i))
# expect: 1 1 a [0, 0]
# expect: 1 1 1 [0, 0]
# expect: 1 10 a [0, 0]
# expect: 1 10 10 [0, 0]
# expect: 2 2 a [0, 0, 1]
# expect: 2 2 2 [0, 0, 1]
# expect: 2 20 a [0, 0, 1]
# expect: 2 20 20 [0, 0, 1]
# expect: 3 3 a [0, 0, 1, 2]
# expect: 3 3 3 [0, 0, 1, 2]
# expect: 3 30 a [0, 0, 1, 2]
# expect: 3 30 30 [0, 0, 1, 2]
for n in range(8):
    print([x for x in longer(n)], [x for x in few()], [y for x in few(n) for y in pair(x, x)])
# expect: [0] [] [0, 0]
# expect: [0, 0] [] [1, 1]
# expect: [0, 0, 1] [] [2, 2]
# expect: [0, 0, 1, 2] [] [3, 3]
# expect: [0, 0, 1, 2, 3] [] [4, 4]
# expect: [0, 0, 1, 2, 3, 4] [] [5, 5]
# expect: [0, 0, 1, 2, 3, 4, 5] [] [6, 6]
# expect: [0, 0, 1, 2, 3, 4, 5, 6] [] [7, 7]

# --- left early, gone on with, and with an else
def few(*a):
    return [x for x in a]


def pair(a, b):
    return [a, b]


def longer(n):
    return [0] + [x for x in range(n)]


def find(n):
    for x in longer(5):
        if x == n:
            return x, few(x)
    else:
        return None, few(n)


print([find(n) for n in range(7)])  # expect: [(0, [0]), (1, [1]), (2, [2]), (3, [3]), (4, [4]), (None, [5]), (None, [6])]
for x in longer(3):
    if x == 1:
        continue
    for y in pair(x, "y"):
        if y == "y":
            break
        print(x, y)
    else:
        print("never")
# expect: 0 0
# expect: 0 0
# expect: 2 2
try:
    for x in few(3, 2, 0, 1):
        print(6 // x)
except ZeroDivisionError as e:
    print(e, [x for x in few(1, 2)])
# expect: 2
# expect: 3
# expect: division by zero [1, 2]

# --- what is kept stays as it is
def few(*a):
    return [x for x in a]


def pair(a, b):
    return [a, b]


def longer(n):
    return [0] + [x for x in range(n)]


kept = [few(i) for i in range(3)] + [pair(i, i) for i in range(3)] + [longer(i) for i in range(3)]
a = b = few(1)
a.append(few(2))
c = few(3) or few(4)
d = few() or pair(5, 6)
t = (few(7), pair(8, 9))
e = {"x": few(10)}
for x in few(*kept):
    for y in x:
        pass
x = iter(few(11, 12))
z = zip(few(1, 2), pair(3, 4))
n = enumerate(few("n"))
r = reversed(few(1, 2, 3))
m = map(str, few(1, 2))
for x2 in longer(3):
    for y2 in few(x2, x2):
        max(few(x2, 99))
print(kept, a, b, c, d, t, e)  # expect: [[0], [1], [2], [0, 0], [1, 1], [2, 2], [0], [0, 0], [0, 0, 1]] [1, [2]] [1, [2]] [3] [5, 6] ([7], [8, 9]) {'x': [10]}
print(list(x), list(z), list(n), list(r), list(m))  # expect: [11, 12] [(1, 3), (2, 4)] [(0, 'n')] [3, 2, 1] ['1', '2']

# --- natives that take the items
def few(*a):
    return [x for x in a]


def pair(a, b):
    return [a, b]


def longer(n):
    return [0] + [x for x in range(n)]


out = []
out.extend(few(1, 2))
out.extend(pair("a", "b"))
out.extend(longer(9))
out.extend(few())
out.extend(out)
print(out)  # expect: [1, 2, 'a', 'b', 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 'a', 'b', 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
ints = [7]
ints.extend(few(1, 2))
ints.extend([x for x in (3, 4)])
ints.extend(pair(5, 6))
ints.extend(few(1.5))
print(ints)  # expect: [7, 1, 2, 3, 4, 5, 6, 1.5]
print(max(few(1, 5, 2)), min(few(3, 1, 2)), max(longer(4)), max(few(1.5, 2)), max(few(True, 0)), min(few("b", "a")))  # expect: 5 1 3 2 True a
print(sum(few(1, 2)), any(few(0, "")), all(few(1, 2)), len(few(1, 2)), sorted(few(2, 3, 1)), "-".join(few("a", "b")), b"".join(few(b"x")))  # expect: 3 False True 2 [1, 2, 3] a-b b'x'
print(max([x for x in (1, 2)]), sum([x for x in (1, 2)]), sorted([x for x in (2, 1)]), ",".join([c for c in "abc"]), len([0] + [1 for _ in range(3)]))  # expect: 2 3 [1, 2] a,b,c 4
print(tuple(few(1)), set(few(1, 1)), list(few(1, 2)), dict(few(("a", 1))), frozenset(pair(1, 1)))  # expect: (1,) {1} [1, 2] {'a': 1} frozenset({1})
for bad in (lambda: max(few()), lambda: sum(few("a")), lambda: "".join(few(1)), lambda: [].extend(few(1), few(2)),
            lambda: max(few(1, "a")), lambda: min([x for x in ()])):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError max() iterable argument is empty
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError list.extend() takes exactly one argument (2 given)
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: ValueError min() iterable argument is empty

# --- and those that only look like them
def few(*a):
    return [x for x in a]


class Keeps:
    def __init__(self):
        self.has = []

    def extend(self, items):
        self.has.append(items)


class MyList(list):
    def extend(self, items):
        self.last = items
        super().extend(items)


k, l = Keeps(), MyList()
for i in range(4):
    k.extend(few(i))
    l.extend(few(i))
    few(9)
    [x for x in few(8, 8)]
print(k.has, l, l.last)  # expect: [[0], [1], [2], [3]] [0, 1, 2, 3] [3]


def max(items):
    shelf.append(items)
    return items


shelf = []
print([max(few(i)) for i in range(3)], max([x for x in (1,)]), shelf)  # expect: [[0], [1], [2]] [1] [[0], [1], [2], [1]]
del max
print(max(few(1, 2)), shelf)  # expect: 2 [[0], [1], [2], [1]]

# --- guest code while a native has the list
def few(*a):
    return [x for x in a]


class Odd:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        for x in few(1, 2, 3):
            x
        return self.n < other.n

    def __gt__(self, other):
        return [x for x in few(self.n > other.n)][0]

    def __radd__(self, other):
        return sum(few(other, self.n))

    def __repr__(self):
        return f"Odd({self.n})"

    def __len__(self):
        return len(few(1) * self.n)


def odd(*ns):
    return [Odd(n) for n in ns]


print(max(odd(1, 3, 2)), min(odd(2, 1, 3)), sorted(odd(3, 1, 2)), sum(odd(1, 2, 3)), any(odd(0, 0)), all(odd(1, 2)))  # expect: Odd(3) Odd(1) [Odd(1), Odd(2), Odd(3)] 6 False True
print(max(odd(1, 3), key=lambda o: [-x for x in few(o.n)][0]), sorted(few(3, 1, 2), key=lambda x: sum(few(x, x))))  # expect: Odd(1) [1, 2, 3]

# --- in generators, properties, lambdas, recursion and classes
def few(*a):
    return [x for x in a]


def longer(n):
    return [0] + [x for x in range(n)]


def gen(n):
    for x in longer(n):
        yield x
        for y in few(x):
            yield y


def tree(n):
    return [n] + [x for k in range(n) for x in tree(k)]


class Node:
    def __init__(self, *kids):
        self.kids = kids

    @property
    def all(self):
        return [k for k in self.kids]

    def deep(self):
        return [self] + [d for k in self.all for d in k.deep()]

    @staticmethod
    def two():
        return [1, 2]

    @classmethod
    def three(cls):
        return [x for x in (1, 2, 3)]


print(list(gen(2)), tree(4), len(Node(Node(), Node(Node())).deep()))  # expect: [0, 0, 0, 0, 1, 1] [4, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0] 4
n = Node(Node())
print([k is n.kids[0] for k in n.all], [x for x in n.two()], [x for x in Node.three()], [x for x in (lambda: [x for x in "ab"])()])  # expect: [True] [1, 2] [1, 2, 3] ['a', 'b']
for x in (lambda *a: [y for y in a])(1, 2):
    print(x)
# expect: 1
# expect: 2


def walk(n):
    for x in few(n):
        if x:
            walk(x - 1)
        for y in few(x, x):
            print(y, end=" ")


walk(3)
print()  # expect-repr: '0 0 1 1 2 2 3 3 '

# --- lists that change while they are gone through are others
def few(*a):
    return [x for x in a]


def same(l):
    return l


l = few(1, 2)
for x in same(l):
    if len(l) < 5:
        l.append(x)
print(l)  # expect: [1, 2, 1, 2, 1]


def shared():
    return cache


cache, out = few(1, 2), []
for _ in range(3):
    for x in shared():
        pass
    max(shared())
    out.extend(shared())
print(cache)  # expect: [1, 2]

# --- with finally, with and exceptions on the way out
def few(*a):
    return [x for x in a]


def careful(n):
    try:
        return [x for x in range(n)]
    finally:
        for x in few(1, 2):
            pass


def handled(n):
    try:
        1 // n
    except ZeroDivisionError as e:
        return [str(e)] + [x for x in "ab"]
    return few(n)


for n in range(3):
    for x in careful(n):
        print(n, x)
    for x in handled(n):
        print(n, x)
# expect: 0 division by zero
# expect: 0 a
# expect: 0 b
# expect: 1 0
# expect: 1 1
# expect: 2 0
# expect: 2 1
# expect: 2 2
