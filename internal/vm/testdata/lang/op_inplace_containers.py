# Operators on containers: +, *, in place forms, mixed types.
a = [1, 2]
b = a
a = a + [3]
print(a, b)  # expect: [1, 2, 3] [1, 2]
b += [4]
b *= 2
print(b, [] * 5, 3 * [0], [[]] * 2, -1 * [1], [1] * 0)  # expect: [1, 2, 4, 1, 2, 4] [] [0, 0, 0] [[], []] [] []
x = [[]] * 3
x[0].append(1)
print(x)  # expect: [[1], [1], [1]]
t = (1,)
u = t
t += (2,)
t *= 2
print(t, u)  # expect: (1, 2, 1, 2) (1,)
s = {1}
r = s
s |= {2}; s -= {1}; s ^= {3, 2}; s &= {3}
print(s, r is s)  # expect: {3} True
d = {"a": 1}
e = d
d |= {"b": 2}
print(e, d | {"a": 9}, {"z": 0} | d)  # expect: {'a': 1, 'b': 2} {'a': 9, 'b': 2} {'z': 0, 'a': 1, 'b': 2}
# --- augmented on attributes, items, globals, nested
class C:
    items = []
    n = 0
c = C()
c.items += [1]
c.n += 1
print(C.items, C.n, vars(c))  # expect: [1] 0 {'items': [1], 'n': 1}
m = {"k": [1]}
m["k"] += "ab"
m["k"][0] += 5
print(m)  # expect: {'k': [6, 'a', 'b']}
# --- wrong right sides
[1] + None  # raises: TypeError: can only concatenate list (not "NoneType") to list
# ---
a = [1]
a += 5  # raises: TypeError: 'int' object is not iterable
# ---
(1,) + "a"  # raises: TypeError: can only concatenate tuple (not "str") to tuple
# ---
{1} | None  # raises: TypeError: unsupported operand type(s) for |: 'set' and 'NoneType'
# ---
s = {1}
s |= [2]  # raises: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
# ---
d = {}
d |= 5  # raises: TypeError: 'int' object is not iterable
# ---
"a" + None  # raises: TypeError: can only concatenate str (not "NoneType") to str
# ---
"a" * 1.5  # raises: TypeError: can't multiply sequence by non-int of type 'float'
# ---
[1] * [2]  # raises: TypeError: can't multiply sequence by non-int of type 'list'
# ---
[1] - [1]  # raises: TypeError: unsupported operand type(s) for -: 'list' and 'list'
# ---
{1: 2} + {3: 4}  # raises: TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
# ---
{1} - [1]  # raises: TypeError: unsupported operand type(s) for -: 'set' and 'list'
# --- overflow of repetition
try: [0] * (10 ** 20)
except (OverflowError, MemoryError) as e: print(type(e).__name__, e)  # expect: OverflowError cannot fit 'int' into an index-sized integer
# --- repetition by anything with __index__
class I:
    def __index__(self): return 2
print([1] * I(), I() * "ab", (0,) * True)  # expect: [1, 1] abab (0,)
# --- concatenation asks __radd__ of the right
class R:
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
    def __ror__(self, o): return ("ror", o)
    def __rsub__(self, o): return ("rsub", o)
print([1] + R(), (1,) + R(), "s" + R(), [1] * R(), {1} | R(), {1} - R(), {} | R())  # expect: ('radd', [1]) ('radd', (1,)) ('radd', 's') ('rmul', [1]) ('ror', {1}) ('rsub', {1}) ('ror', {})
# --- in place with a reflected method
class R:
    def __radd__(self, o): return "radd"
a = [1]
a += [2]
s = "x"
s += R()
print(a, s)  # expect: [1, 2] radd
# --- += on a list by an object with __radd__ needs an iterable
class R:
    def __radd__(self, o): return "radd"
a = [1]
try: a += R()
except TypeError as e: print(e)
print(a)  # expect: radd
