# list.sort and sorted.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [3, 1, 2]
print(a.sort(), a)  # expect: None [1, 2, 3]
a.sort(reverse=True)
print(a)  # expect: [3, 2, 1]
for x in ([], [1], [2, 1], [1.5, 0.5, -1.0], ["b", "a", "c"], [True, False], [3, 1.5, 2], [10**30, 1, -10**30], [(2, 1), (1, 2)], [b"b", b"a"], [[2], [1]]):
    print(sorted(x), sorted(x, reverse=True))
# expect: [] []
# expect: [1] [1]
# expect: [1, 2] [2, 1]
# expect: [-1.0, 0.5, 1.5] [1.5, 0.5, -1.0]
# expect: ['a', 'b', 'c'] ['c', 'b', 'a']
# expect: [False, True] [True, False]
# expect: [1.5, 2, 3] [3, 2, 1.5]
# expect: [-1000000000000000000000000000000, 1, 1000000000000000000000000000000] [1000000000000000000000000000000, 1, -1000000000000000000000000000000]
# expect: [(1, 2), (2, 1)] [(2, 1), (1, 2)]
# expect: [b'a', b'b'] [b'b', b'a']
# expect: [[1], [2]] [[2], [1]]
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted(range(5, 0, -1)), sorted(x for x in (3, 1)))  # expect: ['e', 'h', 'l', 'l', 'o'] [1, 3] [1, 2, 3, 4, 5] [1, 3]
err(a.sort, 1)  # expect: TypeError: sort() takes no positional arguments
err(a.sort, foo=1)  # expect: TypeError: sort() got an unexpected keyword argument 'foo'
err(sorted)  # expect: TypeError: sorted expected 1 argument, got 0
err(sorted, 1)  # expect: TypeError: 'int' object is not iterable
err(sorted, [1], None)  # expect: TypeError: sorted expected 1 argument, got 2
err(sorted, [1, "a"])  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
err(sorted, [None, None])  # expect: TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
err(sorted, [1j, 2j])  # expect: TypeError: '<' not supported between instances of 'complex' and 'complex'
err(sorted, [3, 1], key=1)  # expect: TypeError: 'int' object is not callable
# --- key and stability
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len))  # expect: ['the', 'fox', 'the', 'dog', 'over', 'lazy', 'quick', 'brown', 'jumps']
print(sorted(words, key=len, reverse=True))  # expect: ['quick', 'brown', 'jumps', 'over', 'lazy', 'the', 'fox', 'the', 'dog']
print(sorted(words, key=lambda w: (len(w), w)))  # expect: ['dog', 'fox', 'the', 'the', 'lazy', 'over', 'brown', 'jumps', 'quick']
pairs = [(x % 3, x) for x in range(12)]
print(sorted(pairs, key=lambda p: p[0]))  # expect: [(0, 0), (0, 3), (0, 6), (0, 9), (1, 1), (1, 4), (1, 7), (1, 10), (2, 2), (2, 5), (2, 8), (2, 11)]
print(sorted(pairs, key=lambda p: p[0], reverse=True))  # expect: [(2, 2), (2, 5), (2, 8), (2, 11), (1, 1), (1, 4), (1, 7), (1, 10), (0, 0), (0, 3), (0, 6), (0, 9)]
print(sorted(words, key=str.upper), sorted([-3, 1, -2], key=abs))  # expect: ['brown', 'dog', 'fox', 'jumps', 'lazy', 'over', 'quick', 'the', 'the'] [1, -2, -3]
# --- minus zero keeps its place
print(sorted([0.0, -0.0, 0.0, -0.0]), sorted([0.0, -0.0, -1.0], reverse=True))  # expect: [0.0, -0.0, 0.0, -0.0] [0.0, -0.0, -1.0]
# --- only __lt__ is used
class K:
    def __init__(self, n):
        self.n = n
    def __lt__(self, o):
        return self.n < o.n
    def __repr__(self):
        return f"K{self.n}"
a = [K(x * 7 % 11) for x in range(11)]
print(sorted(a))  # expect: [K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10]
a.sort(reverse=True)
print(a)  # expect: [K10, K9, K8, K7, K6, K5, K4, K3, K2, K1, K0]
# --- the list is empty while it is sorted
seen = []
def key(x):
    seen.append(list(a))
    return x
a = [3, 1, 2]
a.sort(key=key)
print(a, seen)  # expect: [1, 2, 3] [[], [], []]
# --- changing the list is found out
def key(x):
    a.append(x)
    return x
a = [3, 1, 2]
try:
    a.sort(key=key)
except ValueError as e:
    print(e, a)  # expect: list modified during sort [1, 2, 3]
# --- an error leaves all items in it
class K:
    def __init__(self, n):
        self.n = n
    def __lt__(self, o):
        if self.n + o.n == 13:
            raise RuntimeError("unlucky")
        return self.n < o.n
a = [K(x * 7 % 11) for x in range(11)]
try:
    a.sort()
except RuntimeError as e:
    print(e, sorted(k.n for k in a))  # expect: unlucky [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
# --- an error in the key leaves the order
def key(x):
    if x == 2:
        raise OSError("two")
    return -x
a = [1, 2, 3]
try:
    a.sort(key=key)
except OSError as e:
    print(e, a)  # expect: two [1, 2, 3]
# --- big sorts against a simple check
state = 12345
def rnd():
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return state
for n in (10, 63, 64, 65, 1000, 5000):
    ints = [rnd() % (n // 2 + 1) for _ in range(n)]
    s = sorted(ints)
    print(n, all(s[i] <= s[i + 1] for i in range(n - 1)), sum(s) == sum(ints))
    strs = [str(x) for x in ints]
    t = sorted(strs)
    print(all(t[i] <= t[i + 1] for i in range(n - 1)), len(t) == n)
    mixed = [x if x % 2 else float(x) for x in ints]
    u = sorted(mixed)
    print(u == s, sorted(mixed, reverse=True) == s[::-1])
    tagged = [(x, i) for i, x in enumerate(ints)]
    v = sorted(tagged, key=lambda p: p[0])
    print(v == sorted(tagged), sorted(tagged, key=lambda p: -p[0]) == sorted(tagged, key=lambda p: p[0], reverse=True))
# expect: 10 True True
# expect: True True
# expect: True True
# expect: True True
# expect: 63 True True
# expect: True True
# expect: True True
# expect: True True
# expect: 64 True True
# expect: True True
# expect: True True
# expect: True True
# expect: 65 True True
# expect: True True
# expect: True True
# expect: True True
# expect: 1000 True True
# expect: True True
# expect: True True
# expect: True True
# expect: 5000 True True
# expect: True True
# expect: True True
# expect: True True
# --- runs
for a in (list(range(500)), list(range(500, 0, -1)), list(range(250)) * 2, [1] * 300, [x % 7 for x in range(400)]):
    b = [str(x).rjust(4) for x in a]
    print(sorted(b) == [str(x).rjust(4) for x in sorted(a)], sorted(b, reverse=True) == sorted(b)[::-1])
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# --- hostile comparisons end
class K:
    def __lt__(self, o):
        return True
a = [K() for _ in range(200)]
a.sort()
print(len(a))  # expect: 200
class K:
    n = 0
    def __lt__(self, o):
        K.n += 1
        return K.n % 3 == 0
a = [K() for _ in range(300)]
b = sorted(a)
print(len(b), set(map(id, a)) == set(map(id, b)))  # expect: 300 True
# --- NaN does not lose items
n = float("nan")
a = sorted([3.0, n, 1.0, n, 2.0])
print(len(a), sorted(x for x in a if x == x))  # expect: 5 [1.0, 2.0, 3.0]
