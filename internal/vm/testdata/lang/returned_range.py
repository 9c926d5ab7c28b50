# --- a range that is returned to a for loop or an in
class Box:
    def __init__(self, items):
        self.items = items

    def indices(self):
        return range(len(self.items))

    def walk(self):
        return [i * 10 for i in self.indices()]

    def has(self, i):
        return i in self.indices(), i not in self.indices()


for b in (Box([]), Box("abc")):
    print(b.walk(), b.has(0), b.has(2), b.has(3), b.has(-1))
# expect: [] (False, True) (False, True) (False, True) (False, True)
# expect: [0, 10, 20] (True, False) (True, False) (False, True) (False, True)


def up_to(n):
    return range(n)


for n in (0, 3, -2, True):
    for i in up_to(n):
        print(n, i)
# expect: 3 0
# expect: 3 1
# expect: 3 2
# expect: True 0
print([0 in up_to(5), 5 in up_to(5), 2.0 in up_to(5), "a" in up_to(5), True in up_to(2), None in up_to(1)])  # expect: [True, False, True, False, True, False]
print(2**70 in up_to(5), 5 in up_to(2**70), -1 not in up_to(2**70), 2**62 in up_to(2**63))  # expect: False True True True

# --- bounds near the ends of 64 bits
def up_to(n):
    return range(n)


for n in (2**62 - 1, 2**62, 2**63 - 1, 2**63):
    for i in up_to(n):
        print(n, i)
        break
    print(n - 1 in up_to(n), n in up_to(n))
# expect: 4611686018427387903 0
# expect: True False
# expect: 4611686018427387904 0
# expect: True False
# expect: 9223372036854775807 0
# expect: True False
# expect: 9223372036854775808 0
# expect: True False

# --- elsewhere it is an object
def up_to(n):
    return range(n)


r = up_to(3)
print(r, up_to(4), list(up_to(2)), len(up_to(7)), up_to(3) == r, up_to(3)[1])  # expect: range(0, 3) range(0, 4) [0, 1] 7 True 1
for a, b in zip(up_to(2), up_to(5)):
    print(a, b)
# expect: 0 0
# expect: 1 1
it = iter(up_to(2))
print(next(it), list(it))  # expect: 0 [1]
print([up_to(2) in [range(2)], r in (up_to(3),)])  # expect: [True, True]

# --- from a generator, a property, a nested call and a method of a class
def up_to(n):
    return range(n)


def gen():
    for i in up_to(3):
        yield i, i in up_to(2)


print(list(gen()))  # expect: [(0, True), (1, True), (2, False)]


class P:
    @property
    def all(self):
        return range(3)

    @classmethod
    def some(cls, n):
        return range(n)

    def __iter__(self):
        return iter(up_to(2))

    def __contains__(self, x):
        return x in up_to(2)


p = P()
print([i for i in p.all], 1 in p.all, [i for i in P.some(2)], [i for i in p], 1 in p, 2 in p)  # expect: [0, 1, 2] True [0, 1] [0, 1] True False


def through(n):
    return up_to(n)


print([i for i in through(3)], 3 in through(3))  # expect: [0, 1, 2] False

# --- wrong arguments
def up_to(n):
    return range(n)


for bad in ("a", 1.5, None):
    try:
        for i in up_to(bad):
            pass
    except TypeError as e:
        print(e)
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer

# --- a function that is called range
def shadowed():
    range = lambda n: [n, n]
    return range(3)


print([x for x in shadowed()], 3 in shadowed())  # expect: [3, 3] True
