# The calls, iterations and lookups that the dispatch loop does by itself, and the same
# with what it leaves to others.
# --- len, isinstance, abs, ord, min, max
def f(*xs):
    out = []
    for x in xs:
        try:
            out.append(len(x))
        except TypeError as e:
            out.append(str(e))
    return out
class L(list):
    def __len__(self): return 7
print(f([1, 2], "abc", (1,), {1: 2}, L(), {1, 2}, b"xyz", "é€", 5))
# expect: [2, 3, 1, 1, 7, 2, 3, 2, "object of type 'int' has no len()"]
class A: pass
class B(A): pass
class Liar:
    @property
    def __class__(self): return A
print([isinstance(x, A) for x in (A(), B(), Liar(), 3, "a")], [isinstance(x, int) for x in (True, 3, 2.0, 2**70, Liar())])
# expect: [True, True, True, False, False] [True, True, False, True, False]
print([isinstance(x, (int, str)) for x in (1, "", 1.5)], [abs(x) for x in (3, -3, -2.5, 0.0, -0.0, -2**63, True, 3 + 4j)])
# expect: [True, True, False] [3, 3, 2.5, 0.0, 0.0, 9223372036854775808, 1, 5.0]
def tries(fn, *args):
    try: return fn(*args)
    except Exception as e: return f"{type(e).__name__}: {e}"
print([ord(c) for c in "aé€"], tries(lambda: ord("ab")), tries(lambda: ord("")))
# expect: [97, 233, 8364] TypeError: ord() expected a character, but string of length 2 found TypeError: ord() expected a character, but string of length 0 found
nan = float("nan")
print(min(1, 2), max(1, 2), min(2.5, 1.5), max(1, 2.5), min(nan, 1.0), min(1.0, nan), max("a", "b"), min(True, 0), max(1, 1.0), max(1.0, 1))
# expect: 1 2 1.5 2.5 nan 1.0 b 0 1 1.0
print(tries(lambda: min(1)), tries(lambda: max(1, "a")), min([3, 1, 2]), max(1, 2, key=lambda x: -x))
# expect: TypeError: 'int' object is not iterable TypeError: '>' not supported between instances of 'str' and 'int' 1 1
# --- math through its module
import math
print(math.sqrt(2.0), math.sqrt(16), math.sqrt(0), tries(lambda: math.sqrt(-1.0)) if 0 else "", math.sqrt(2**60), math.sqrt(float("inf")))
# expect: 1.4142135623730951 4.0 0.0  1073741824.0 inf
for x in (-1.0, -1, "a"):
    try: print(math.sqrt(x))
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError expected a nonnegative input, got -1.0
# expect: ValueError expected a nonnegative input, got -1.0
# expect: TypeError must be real number, not str
def area(r): return math.pi * r
old = math.pi
print(area(1))  # expect: 3.141592653589793
math.pi = 3
print(area(1))  # expect: 3
math.pi = old
# --- append and what it meets
def fill(l, items):
    for x in items:
        l.append(x)
    return l
print(fill([], range(5)), fill([], [1, 2.5, "a", None]), fill([1.5], [2.5, 3]))
# expect: [0, 1, 2, 3, 4] [1, 2.5, 'a', None] [1.5, 2.5, 3]
class Own(list):
    def append(self, x): super().append(x * 2)
print(fill(Own(), [1, 2]), fill(bytearray(), [65, 66]))
# expect: [2, 4] bytearray(b'AB')
try: [].append()
except TypeError as e: print(e)  # expect: list.append() takes exactly one argument (0 given)
# --- dict.get, in and item by str keys
d = {"a": 1, "b": 2}
for n in range(20): d["k" + str(n)] = n
key = "".join(["k", "7"])
print(d.get("a"), d.get("z"), d.get("z", 5), d.get(key), d[key], key in d, "zz" in d, "a" not in d)
# expect: 1 None 5 7 7 True False False
d["a"] = 10; d[key] = 70
print(d["a"], d["k7"], len(d))  # expect: 10 70 22
del d["a"]
print("a" in d, d.get("a", "gone"))  # expect: False gone
class S(str):
    def __eq__(self, o): return str(self) == "x" + o
    def __hash__(self): return hash(str(self)[1:])
print({S("xq"): 1}.get("q"), {"q": 1}.get(S("q")), "q" in {S("xq"): 1})
# expect: 1 None True
# --- for loops over pairs, dicts, text and generators
print([i + x for i, x in enumerate([10, 20, 30], 5)], [(i, x) for i, x in enumerate("ab")], [i for i, in enumerate([]) ])
# expect: [15, 26, 37] [(0, 'a'), (1, 'b')] []
e = enumerate([1, 2, 3])
for i, x in e:
    print(i, x, next(e))
    break
print(list(e))
# expect: 0 1 (1, 2)
# expect: [(2, 3)]
print([k for k in {"x": 1, "y": 2}], [v for v in {"x": 1}.values()], [(v, k) for k, v in {"x": 1, 2: 3}.items()])
# expect: ['x', 'y'] [1] [(1, 'x'), (3, 2)]
d = {"x": 1, "y": 2}
try:
    for k in d: d[k + "2"] = 0
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
try:
    for k, v in d.items(): del d[k]
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
print([c for c in "añ"], [c for c in "abc"], "abc"[1], "abc"[-1], "añ"[1])
# expect: ['a', 'ñ'] ['a', 'b', 'c'] b c ñ
try: "abc"[3]
except IndexError as e: print(e)  # expect: string index out of range
def count(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print("got", got)
    finally:
        print("end")
def total(n):
    t = 0
    for x in count(n): t += x
    return t
print(total(4))
# expect: end
# expect: 6
def chain(*its):
    for it in its:
        for x in it: yield x
print([x for x in chain(count(2), [7], "z")])
# expect: end
# expect: [0, 1, 7, 'z']
g = count(3)
for x in g:
    try: g.send("hi")
    except StopIteration: pass
# expect: got hi
# expect: got hi
# expect: end
def me():
    for x in it: yield x
it = me()
try: next(it)
except ValueError as e: print(e)  # expect: generator already executing
def deep(n):
    if n:
        for x in deep(n - 1): yield x + 1
    else: yield 0
print(list(deep(50)))  # expect: [50]
def bad():
    yield 1
    raise KeyError("k")
try:
    for x in bad(): print(x)
except KeyError as e: print(repr(e), e.__traceback__.tb_next.tb_lineno > 0)
# expect: 1
# expect: KeyError('k') True
# --- truth of containers in conditions
class L(list):
    def __len__(self): return 7
print(["t" if x else "f" for x in ([], [0], "", "a", {}, {1: 1}, (), (0,), 0.0, None, L())])
# expect: ['f', 't', 'f', 't', 'f', 't', 'f', 't', 'f', 'f', 't']
# --- enumerate of a list in a for loop
def numbered(l, *start):
    out = []
    for i, x in enumerate(l, *start):
        out.append((i, x))
        if len(l) < 4: l.append(x)
    for p in enumerate(l): out.append(p)
    for i, (a, b) in enumerate([(1, 2)], 7): out.append((i, a, b))
    for [i, x] in enumerate([5], True): out.append((i, x))
    for i, *x in enumerate([5]): out.append((i, x))
    return out
print(numbered([1.5, 2.5]))
print(numbered(["a"], 3))
# expect: [(0, 1.5), (1, 2.5), (2, 1.5), (3, 2.5), (0, 1.5), (1, 2.5), (2, 1.5), (3, 2.5), (7, 1, 2), (1, 5), (0, [5])]
# expect: [(3, 'a'), (4, 'a'), (5, 'a'), (6, 'a'), (0, 'a'), (1, 'a'), (2, 'a'), (3, 'a'), (7, 1, 2), (1, 5), (0, [5])]
def ends(l):
    for i, x in enumerate(l):
        pass
    l.append(9)
    for i, x in enumerate(l, 2**62): print(i, x)
    try:
        for i, x, y in enumerate(l): pass
    except ValueError as e: print(e)
    for i, x in enumerate(start=4, iterable=[1]): print(i, x)
    for i, x in enumerate([1], 2**63 - 1): print(i, x)
    for i, x in enumerate([1, 2], 2**63 - 1): print(i, x)
ends([])
# expect: 4611686018427387904 9
# expect: not enough values to unpack (expected 3, got 2)
# expect: 4 1
# expect: 9223372036854775807 1
# expect: 9223372036854775807 1
# expect: 9223372036854775808 2
