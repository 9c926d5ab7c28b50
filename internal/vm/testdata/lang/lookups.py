# tuple(…) of generator expressions that only look things up.
def key(r, keys):
    return tuple(r[k] for k in keys)


class D(dict):
    def __missing__(self, k):
        return "no " + k


class G:
    def __getitem__(self, k):
        return [k]


for r, keys in (({"a": 1, "b": 2}, ("a", "b")), ({"a": 1}, []), ([1.5, 2, "x"], (0, -1, True)), ("xéz", [0, 1, 2]), (b"ab", (0, 1)),
                ({1: 2, 2.5: 3, (1, 2): 4, "é": 5}, (1.0, 2.5, (1, 2), "é")), ((1, 2, 3), (slice(1), slice(0, 3, 2))), (range(5), (1, 2)),
                (D(a=1), ("a", "z")), (G(), (1, 2)), ({i: -i for i in range(9)}, list(range(9))), ({None: 0}, {None: 1}), ({"a": 1}, "aa"), ([5, 6], range(2)),
                ({"a": 1}, {"a"}), ({k: k * 2 for k in "abcde"}, ("a", "b", "c", "d", "e"))):
    print(key(r, keys), key(r, keys) == key(r, list(keys)))
# expect: (1, 2) True
# expect: () True
# expect: (1.5, 'x', 2) True
# expect: ('x', 'é', 'z') True
# expect: (97, 98) True
# expect: (2, 3, 4, 5) True
# expect: ((1,), (1, 3)) True
# expect: (1, 2) True
# expect: (1, 'no z') True
# expect: ([1], [2]) True
# expect: (0, -1, -2, -3, -4, -5, -6, -7, -8) True
# expect: (0,) True
# expect: (1, 1) True
# expect: (5, 6) True
# expect: (1,) True
# expect: ('aa', 'bb', 'cc', 'dd', 'ee') True

# --- what fails is told as by the generator
import traceback


def key(r, keys):
    return tuple(r[k]
                 for k in keys)


for r, keys in (({"a": 1}, ("a", "z")), ([1], (0, 1)), ({}, ([],)), (5, (1,)), ("a", (0, "b")), ({1: 2}, 3), ((1,), (2,)), (None, ()), (None, (1,))):
    try:
        print(key(r, keys))
    except Exception as e:
        print(type(e).__name__, e, [(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)])
# expect: KeyError 'z' [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: IndexError list index out of range [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list') [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: TypeError 'int' object is not subscriptable [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: TypeError string indices must be integers, not 'str' [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: TypeError 'int' object is not iterable [('<module>', 49), ('key', 44)]
# expect: IndexError tuple index out of range [('<module>', 49), ('key', 43), ('<genexpr>', 43)]
# expect: ()
# expect: TypeError 'NoneType' object is not subscriptable [('<module>', 49), ('key', 43), ('<genexpr>', 43)]

# --- names that are bound late, or no more, or elsewhere
def late(keys):
    try:
        return tuple(r[k] for k in keys)
    except NameError as e:
        print(e)
    r = {"a": 1}
    got = tuple(r[k] for k in keys)
    del r
    try:
        tuple(r[k] for k in keys)
    except NameError as e:
        print(e)
    return got


print(late(("a",)), late(()))  # expect: cannot access free variable 'r' where it is not associated with a value in enclosing scope
# expect: cannot access free variable 'r' where it is not associated with a value in enclosing scope
# expect: (1,) ()


def outer(r):
    def inner(keys):
        nonlocal r
        first = tuple(r[k] for k in keys)
        r = {"a": 3, "b": 4}
        return first, tuple(r[k] for k in keys), tuple(keys for k in keys), tuple(k for k in keys), tuple(7 for k in keys), tuple(r["b"] for k in keys)
    return inner


print(outer({"a": 1, "b": 2})(("a", "b")))  # expect: ((1, 2), (3, 4), (('a', 'b'), ('a', 'b')), ('a', 'b'), (7, 7), (4, 4))
print(outer({"a": 1, "b": 2})(["a", "b"]))  # expect: ((1, 2), (3, 4), (['a', 'b'], ['a', 'b']), ('a', 'b'), (7, 7), (4, 4))
table = {"a": {"b": 1}, "c": {"b": 2}}
print((lambda t: tuple(t[k]["b"] for k in ("a", "c")))(table), (lambda t, n: tuple(t[n[k]] for k in (0, 1)))([5, 6], [1, 0]))  # expect: (1, 2) (6, 5)


class C:
    keys = ("x", "y")
    at = {"x": 0, "y": 1}
    both = tuple(k for k in keys)


print(C.both)  # expect: ('x', 'y')

# --- tuple is another name
def key(r, keys):
    return tuple(r[k] for k in keys)


print(key([1, 2], (0, 1)))  # expect: (1, 2)
tuple = sorted
print(key([2, 1], (0, 1)))  # expect: [1, 2]
del tuple
print(key([2, 1], (0, 1)))  # expect: (2, 1)
tuple = lambda g: (type(g).__name__, next(g), list(g))
print(key([2, 1], (0, 1)))  # expect: ('generator', 2, [1])

# --- the list changes on the way, by what it finds
class Eq:
    def __init__(self, keys):
        self.keys = keys

    def __hash__(self):
        return hash("k")

    def __eq__(self, other):
        if len(self.keys) < 3:
            self.keys.append("m")
        return other == "k"


def key(r, keys):
    return tuple(r[k] for k in keys)


keys = ["m"]
keys.append(Eq(keys))
print(key({"k": 1, "m": 2}, keys), len(keys))  # expect: (2, 1, 2) 3

# --- in generators, coroutines, loops, arguments and groups
def gen(rows, *keys):
    for r in rows:
        yield tuple(r[k] for k in keys)


async def co(r, *keys):
    return tuple(r[k] for k in keys)


rows = [{"a": i % 3, "b": i % 2, "n": i} for i in range(12)]
print(list(gen(rows, "a", "b")))  # expect: [(0, 0), (1, 1), (2, 0), (0, 1), (1, 0), (2, 1), (0, 0), (1, 1), (2, 0), (0, 1), (1, 0), (2, 1)]
try:
    co(rows[5], "n", "a").send(None)
except StopIteration as e:
    print(e.value)  # expect: (5, 2)
groups = {}
for i in range(3):
    for r in rows:
        keys = ("a", "b")[:i]
        key = tuple(r[k] for k in keys)
        groups.setdefault(key, []).append(r["n"])


def group(rows, *keys):
    out = {}
    for r in rows:
        key = tuple(r[k] for k in keys)
        out[key] = out.get(key, 0) + r["n"]
    return out


print(groups)  # expect: {(): [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (0,): [0, 3, 6, 9], (1,): [1, 4, 7, 10], (2,): [2, 5, 8, 11], (0, 0): [0, 6], (1, 1): [1, 7], (2, 0): [2, 8], (0, 1): [3, 9], (1, 0): [4, 10], (2, 1): [5, 11]}
print(group(rows, "a", "b"), group(rows, "b"), group(rows), tuple(tuple(r[k] for k in "ab") for r in rows[:2]))  # expect: {(0, 0): 6, (1, 1): 8, (2, 0): 10, (0, 1): 12, (1, 0): 14, (2, 1): 16} {(0,): 30, (1,): 36} {(): 66} ((0, 0), (1, 1))
print(max(tuple(r[k] for k in ("n", "a")) for r in rows), hash(tuple(rows[1][k] for k in ("n",))) == hash((1,)), tuple(rows[0][k] for k in ["n"]) is tuple(rows[0][k] for k in ["n"]))  # expect: (11, 2) True False
print(tuple(rows[0][k] for k in ()) == ())  # expect: True

# --- at the depth limit
import sys


def depth(n, r, keys):
    try:
        return depth(n + 1, r, keys)
    except RecursionError:
        try:
            return tuple(r[k] for k in keys)
        except RecursionError:
            return "deep"


print(depth(0, {"a": 1}, ("a",)) in ("deep", (1,)))  # expect: True
