# Iteration over dicts and what ends it.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {"a": 1, "b": 2, "c": 3}
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), list(reversed(d.keys())))  # expect: ['a', 'b', 'c'] ['a', 'b', 'c'] [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)] ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] ['c', 'b', 'a']
it = iter(d)
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it), iter(it) is it)  # expect: dict_keyiterator 3 a 2 ['b', 'c'] 0 [] True
for x in (iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())):
    print(type(x).__name__, next(x), x.__length_hint__(), list(x))
# expect: dict_valueiterator 1 2 [2, 3]
# expect: dict_itemiterator ('a', 1) 2 [('b', 2), ('c', 3)]
# expect: dict_reversekeyiterator c 2 ['b', 'a']
# expect: dict_reversevalueiterator 3 2 [2, 1]
# expect: dict_reverseitemiterator ('c', 3) 2 [('b', 2), ('a', 1)]
print(*d, [*d.values()], {**d})  # expect: a b c [1, 2, 3] {'a': 1, 'b': 2, 'c': 3}
# --- changed size
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def loop(d, f):
    for k in d:
        f(d)
err(loop, {1: 1}, lambda d: d.update({2: 2}))  # expect: RuntimeError: dictionary changed size during iteration
err(loop, {1: 1, 2: 2}, lambda d: d.pop(1))  # expect: RuntimeError: dictionary changed size during iteration
err(loop, {1: 1, 2: 2}, lambda d: d.clear())  # expect: RuntimeError: dictionary changed size during iteration
d = {1: 1, 2: 2}
for k in d:
    d[k] = k * 10
print(d)  # expect: {1: 10, 2: 20}
def loopv(d):
    for v in d.values():
        d[9] = 9
err(loopv, {1: 1})  # expect: RuntimeError: dictionary changed size during iteration
def loopi(d):
    for k, v in d.items():
        del d[k]
err(loopi, {1: 1, 2: 2})  # expect: RuntimeError: dictionary changed size during iteration
def loopr(d):
    for k in reversed(d):
        d[k + 100] = 1
err(loopr, {1: 1, 2: 2})  # expect: RuntimeError: dictionary changed size during iteration
# --- the error repeats, and an exhausted iterator stays so
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {1: 1}
it = iter(d)
d[2] = 2
err(next, it)  # expect: RuntimeError: dictionary changed size during iteration
err(next, it)  # expect: RuntimeError: dictionary changed size during iteration
it = iter(d)
list(it)
d[3] = 3
print(list(it))  # expect: []
# --- keys replaced by as many
d = {1: 1, 2: 2}
try:
    for k in d:
        del d[k]
        d[k + 10] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary keys changed during iteration
# --- holes
d = {i: i for i in range(1000)}
for i in range(1000):
    if i % 100:
        del d[i]
print(list(d), list(reversed(d)), len(d))  # expect: [0, 100, 200, 300, 400, 500, 600, 700, 800, 900] [900, 800, 700, 600, 500, 400, 300, 200, 100, 0] 10
d[5] = 5
print(list(d)[-1], d.popitem())  # expect: 5 (5, 5)
# --- reduce
d = {"a": 1, "b": 2, "c": 3}
it = iter(d.items())
next(it)
f, args = it.__reduce__()
print(f is iter, args, list(it))  # expect: True ([('b', 2), ('c', 3)],) [('b', 2), ('c', 3)]
print(iter(d).__reduce__()[1], reversed(d).__reduce__()[1], iter(d.values()).__reduce__()[1])  # expect: (['a', 'b', 'c'],) (['c', 'b', 'a'],) ([1, 2, 3],)
# --- unpacking a dict
a, b = {"x": 1, "y": 2}
print(a, b)  # expect: x y
k, *r = {1: 1, 2: 2, 3: 3}.items()
print(k, r)  # expect: (1, 1) [(2, 2), (3, 3)]
# --- comprehensions
print({k: v for k, v in zip("ab", range(2))}, {x: {y: x for y in range(2)} for x in range(2)}, {k: v for d in ({1: 2}, {3: 4}) for k, v in d.items()})  # expect: {'a': 0, 'b': 1} {0: {0: 0, 1: 0}, 1: {0: 1, 1: 1}} {1: 2, 3: 4}
print({(yield_ := x): x for x in range(2)}, yield_)  # expect: {0: 0, 1: 1} 1
