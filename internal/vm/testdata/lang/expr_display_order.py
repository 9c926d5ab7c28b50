# Displays evaluate from left to right, keys before values.
def v(x):
    print(x, end=" ")
    return x
print([v(1), *v([2]), v(3)])  # expect: 1 [2] 3 [1, 2, 3]
print((v(1), v(2)))  # expect: 1 2 (1, 2)
print({v("a"): v(1), **v({"b": 2}), v("c"): v(3)})  # expect: a 1 {'b': 2} c 3 {'a': 1, 'b': 2, 'c': 3}
print(v([10, 20])[v(1)])  # expect: [10, 20] 1 20
print(v(5) + v(6) * v(7))  # expect: 5 6 7 47

# --- calls: function, then arguments in order
def v(x):
    print(x, end=" ")
    return x
def f(*a, **k):
    return a, k
def get():
    print("f", end=" ")
    return f
print(get()(v(1), *v([2]), k=v(3), **v({"m": 4})))  # expect: f 1 [2] 3 {'m': 4} ((1, 2), {'k': 3, 'm': 4})
print(get()(k=v(3), *v([2])))  # expect: f [2] 3 ((2,), {'k': 3})

# --- dict display with doubles: the last value, the first place and key
print({1: "a", True: "b", 1.0: "c", 2: "d"})  # expect: {1: 'c', 2: 'd'}
print({"a": 1, "b": 2, "a": 3})  # expect: {'a': 3, 'b': 2}

# --- unhashable in displays
{[]: 1}  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# ---
{{}}  # raises: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# ---
{1, []}  # raises: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# --- ** wants a mapping
{**[1]}  # raises: TypeError: 'list' object is not a mapping
# --- * wants an iterable
[*1]  # raises: TypeError: Value after * must be an iterable, not int
# ---
(*None,)  # raises: TypeError: Value after * must be an iterable, not NoneType

# --- what is computed before which hash: of a few all, of many one by one, and so after a star
import re
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): log.append('h'); return self.n
def k(n): log.append('k'); return K(n)
def v(n): log.append('v'); return n
def order(source):
    log.clear()
    eval(source)
    return re.sub(r'(kvh|kv|kh|k|h)\1+', lambda m: f' {len(m[0]) // len(m[1])}{m[1]} ', ''.join(log))
log, a = [], {}
for n in 1, 3, 15, 16, 17, 20, 33, 38:
    pairs = ', '.join(f'k({i}): v({i})' for i in range(n))
    print(n, order(f'{{{pairs}}}'), order(f'{{**a, {pairs}}}'), order(f'{{k(99): v(99), **a, {pairs}, **a, k(98): v(98)}}'), sep=' | ')
# expect-repr: '1 | kvh | kvh |  3kvh '
# expect: 3 |  3kv  3h  |  3kv  3h  | kvh 3kv  3h kvh
# expect: 15 |  15kv  15h  |  15kv  15h  | kvh 15kv  15h kvh
# expect-repr: '16 |  16kvh  |  16kvh  |  18kvh '
# expect-repr: '17 |  17kvh  |  17kvh  |  19kvh '
# expect: 20 |  17kvh  3kv  3h  |  17kvh  3kv  3h  |  18kvh  3kv  3h kvh
# expect-repr: '33 |  33kvh  |  33kvh  |  35kvh '
# expect: 38 |  34kvh  4kv  4h  |  34kvh  4kv  4h  |  35kvh  4kv  4h kvh
for n in 1, 3, 28, 29, 30, 31:
    items = ', '.join(f'k({i})' for i in range(n))
    print(n, order(f'{{{items}}}'), order(f'{{{items}, *a, k(99), k(98)}}'), sep=' | ')
# expect-repr: '1 | kh |  3kh '
# expect-repr: '3 |  3k  3h  |  3k  3h  2kh '
# expect-repr: '28 |  28k  28h  |  30kh '
# expect-repr: '29 |  29k  29h  |  31kh '
# expect-repr: '30 |  30k  30h  |  32kh '
# expect-repr: '31 |  31kh  |  33kh '

# --- a key that cannot be hashed is found after the values of a few
{[]: print(1), 2: print(2)}  # expect: 1
# expect: 2
# raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
