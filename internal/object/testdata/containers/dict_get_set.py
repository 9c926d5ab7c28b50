# dict.get, setdefault, pop, popitem, clear, copy.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {1: "a", None: 0}
print(d.get(1), d.get(2), d.get(2, "x"), d.get(None), d.get(1.0))  # expect: a None x 0 a
err(d.get)  # expect: TypeError: get expected at least 1 argument, got 0
err(d.get, 1, 2, 3)  # expect: TypeError: get expected at most 2 arguments, got 3
err(d.get, key=1)  # expect: TypeError: dict.get() takes no keyword arguments
print(d.setdefault(1, "z"), d.setdefault(5), d.setdefault(6, []), d)  # expect: a None [] {1: 'a', None: 0, 5: None, 6: []}
d.setdefault(6).append(1)
print(d)  # expect: {1: 'a', None: 0, 5: None, 6: [1]}
err(d.setdefault)  # expect: TypeError: setdefault expected at least 1 argument, got 0
print(d.pop(1), d.pop(1, "gone"), d)  # expect: a gone {None: 0, 5: None, 6: [1]}
err(d.pop, 1)  # expect: KeyError: 1
err(d.pop)  # expect: TypeError: pop expected at least 1 argument, got 0
err(d.pop, 1, 2, 3)  # expect: TypeError: pop expected at most 2 arguments, got 3
print(d.popitem(), d.popitem(), d)  # expect: (6, [1]) (5, None) {None: 0}
d.clear()
err(d.popitem)  # expect: KeyError: 'popitem(): dictionary is empty'
err(d.popitem, 1)  # expect: TypeError: dict.popitem() takes no arguments (1 given)
print(d.clear(), d)  # expect: None {}
# --- popitem is last in, first out
d = {i: i * i for i in range(5)}
while d:
    print(d.popitem(), end=" ")
print()  # expect-repr: '(4, 16) (3, 9) (2, 4) (1, 1) (0, 0) '
d = {i: 1 for i in range(100)}
for i in range(1000):
    k, v = d.popitem()
    d[k + 1000] = v
    del d[next(iter(d))]
    d[-i] = i
print(len(d), list(d)[-1], sum(d))  # expect: 100 -999 4050
# --- a queue from the front
d = {i: 1 for i in range(2000)}
n = 0
while d:
    k = next(iter(d))
    del d[k]
    n += k
print(n)  # expect: 1999000
# --- copy
d = {1: [1]}
c = d.copy()
c[1].append(2)
c[2] = 3
print(d, c, c == d, type(c))  # expect: {1: [1, 2]} {1: [1, 2], 2: 3} False <class 'dict'>
# --- update
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {1: 1}
print(d.update({2: 2}), d.update([(3, 3), "ab"]), d.update(x=1, y=2), d.update({1: "n"}, z=0), d.update(), d)  # expect: None None None None None {1: 'n', 2: 2, 3: 3, 'a': 'b', 'x': 1, 'y': 2, 'z': 0}
d.update({}.items())
d.update(zip("pq", (1, 2)))
print(d)  # expect: {1: 'n', 2: 2, 3: 3, 'a': 'b', 'x': 1, 'y': 2, 'z': 0, 'p': 1, 'q': 2}
err(d.update, 1)  # expect: TypeError: 'int' object is not iterable
err(d.update, [1])  # expect: TypeError: object is not iterable
err(d.update, {}, {})  # expect: TypeError: update expected at most 1 argument, got 2
err(d.update, [(1, 2), (1,)])  # expect: ValueError: dictionary update sequence element #1 has length 1; 2 is required
err(d.update, [(1, 2), 5])  # expect: TypeError: object is not iterable
err(d.update, None)  # expect: TypeError: 'NoneType' object is not iterable
d.update(self=1, other=2)
print(d["self"], d["other"])  # expect: 1 2
# --- update from a mapping: keys() and []
class M:
    def keys(self):
        print("keys")
        return ["a", "b"]
    def __getitem__(self, k):
        print("get", k)
        return k * 2
d = {}
d.update(M())  # expect: keys
# expect: get a
# expect: get b
print(d, dict(M()), {**M()})  # expect: keys
# expect: get a
# expect: get b
# expect: keys
# expect: get a
# expect: get b
# expect: {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}
# --- update keeps what came before an error
def gen():
    yield 1, 2
    yield 3, 4
    raise OSError("end")
d = {}
try:
    d.update(gen())
except OSError as e:
    print(e, d)  # expect: end {1: 2, 3: 4}
# --- keys that is no method, keys that raises
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M:
    keys = 5
err({}.update, M())  # expect: TypeError: 'int' object is not callable
class M:
    def keys(self):
        raise ValueError("k")
err({}.update, M())  # expect: ValueError: k
class M:
    def keys(self):
        return 5
err({}.update, M())  # expect: TypeError: M.keys() returned a non-iterable (type int)
class M:
    @property
    def keys(self):
        raise AttributeError("hidden")
    def __iter__(self):
        return iter([(1, 2)])
err(dict, M())  # expect: {1: 2}
# --- itself
d = {1: 2}
d.update(d)
d.update(d.items())
print(d)  # expect: {1: 2}
