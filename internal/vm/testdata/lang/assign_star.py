# Starred targets.
a, *b, c = range(5)
print(a, b, c)  # expect: 0 [1, 2, 3] 4
*a, b = "xy"
print(a, b)  # expect: ['x'] y
a, *b = [1]
print(a, b)  # expect: 1 []
*a, = ()
print(a)  # expect: []
[a, [*b, c], *d] = 1, "xyz", 2, 3
print(a, b, c, d)  # expect: 1 ['x', 'y'] z [2, 3]

# --- the star takes a list, whatever the source
a, *b = (1, 2, 3)
print(type(b).__name__, b)  # expect: list [2, 3]
for head, *tail in [(1, 2, 3), "ab", [4]]:
    print(head, tail)
# expect: 1 [2, 3]
# expect: a ['b']
# expect: 4 []

# --- a starred attribute and subscript
class C: pass
c = C()
d = {}
c.x, *c.rest = 1, 2, 3
print(c.x, c.rest)  # expect: 1 [2, 3]
*d["k"], last = "abc"
print(d, last)  # expect: {'k': ['a', 'b']} c

# --- too few for what is not starred
a, *b, c = [1]  # raises: ValueError: not enough values to unpack (expected at least 2, got 1)
# ---
*a, b, c = iter([1])  # raises: ValueError: not enough values to unpack (expected at least 2, got 1)
# --- two stars
*a, *b = 1, 2  # raises: SyntaxError: multiple starred expressions in assignment
# --- a star alone
*a = 1, 2  # raises: SyntaxError: starred assignment target must be in a list or tuple
# --- a star before a conditional
print(*(1, 2) if True else ())  # expect: 1 2
# --- deleting a star
del *a  # raises: SyntaxError: cannot delete starred

# --- a star of lists and tuples, few items and many, and what they are assigned to
def ends(f, *args):
    try: return f(*args)
    except Exception as e: return type(e).__name__, str(e)
def first(L): a, *b = L; return a, b
def last(L): *a, b = L; return a, b
def middle(L): a, *b, c = L; return a, b, c
def alone(L): *a, = L; return a
def three(L): a, b, *c, d = L; return a, b, c, d
for L in [], [1], [1, 2], (1, 2, 3), (1, 2.5, 'x', 4), ['a', None, 3.0], [1.5] * 5, 'ab', range(5), {1: 2, 3: 4}:
    print([ends(f, L) for f in (first, last, middle, alone, three)])
# expect: [('ValueError', 'not enough values to unpack (expected at least 1, got 0)'), ('ValueError', 'not enough values to unpack (expected at least 1, got 0)'), ('ValueError', 'not enough values to unpack (expected at least 2, got 0)'), [], ('ValueError', 'not enough values to unpack (expected at least 3, got 0)')]
# expect: [(1, []), ([], 1), ('ValueError', 'not enough values to unpack (expected at least 2, got 1)'), [1], ('ValueError', 'not enough values to unpack (expected at least 3, got 1)')]
# expect: [(1, [2]), ([1], 2), (1, [], 2), [1, 2], ('ValueError', 'not enough values to unpack (expected at least 3, got 2)')]
# expect: [(1, [2, 3]), ([1, 2], 3), (1, [2], 3), [1, 2, 3], (1, 2, [], 3)]
# expect: [(1, [2.5, 'x', 4]), ([1, 2.5, 'x'], 4), (1, [2.5, 'x'], 4), [1, 2.5, 'x', 4], (1, 2.5, ['x'], 4)]
# expect: [('a', [None, 3.0]), (['a', None], 3.0), ('a', [None], 3.0), ['a', None, 3.0], ('a', None, [], 3.0)]
# expect: [(1.5, [1.5, 1.5, 1.5, 1.5]), ([1.5, 1.5, 1.5, 1.5], 1.5), (1.5, [1.5, 1.5, 1.5], 1.5), [1.5, 1.5, 1.5, 1.5, 1.5], (1.5, 1.5, [1.5, 1.5], 1.5)]
# expect: [('a', ['b']), (['a'], 'b'), ('a', [], 'b'), ['a', 'b'], ('ValueError', 'not enough values to unpack (expected at least 3, got 2)')]
# expect: [(0, [1, 2, 3, 4]), ([0, 1, 2, 3], 4), (0, [1, 2, 3], 4), [0, 1, 2, 3, 4], (0, 1, [2, 3], 4)]
# expect: [(1, [3]), ([1], 3), (1, [], 3), [1, 3], ('ValueError', 'not enough values to unpack (expected at least 3, got 2)')]
for n in 63, 64, 65, 66, 300:
    a, b, *c, d = list(range(n))
    print(a, b, len(c), c[-1], d)
# expect: 0 1 60 61 62
# expect: 0 1 61 62 63
# expect: 0 1 62 63 64
# expect: 0 1 63 64 65
# expect: 0 1 297 298 299
L = [1, 2, 3]
a, *L[1:1] = L
print(a, L)  # expect: 1 [1, 2, 3, 2, 3]
x = [1, 2]
*x, y = x
x.append('z')
print(x, y)  # expect: [1, 'z'] 2
