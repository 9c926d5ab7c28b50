# Stars and unpacking in every place.
def f(): return 1, *[2, 3], *"ab"
print(f())  # expect: (1, 2, 3, 'a', 'b')
def g():
    got = yield 1, *[2]
    print(got)
it = g()
print(next(it), next(it, "end"))  # expect: None
# expect: (1, 2) end
for x in *range(2), *"z": print(x, end=" ")
print()  # expect-repr: '0 1 z '
print([*[1], *(2,), *{3: 0}, *{4}, *"5", *range(6, 7), *(x for x in [8])])  # expect: [1, 2, 3, 4, '5', 6, 8]
print((*[], *()), {*[], 1}, {**{}, **{"a": 1}, "b": 2, **{"a": 3}})  # expect: () {1} {'a': 3, 'b': 2}
a = [*range(3)]
a[0], *a[1:], b = 9, 8, 7, 6
print(a, b)  # expect: [9, 8, 7] 6

# --- nested in for, with, comprehensions
for (a, *b), c in [((1, 2, 3), 4), ("xy", "z")]: print(a, b, c)
# expect: 1 [2, 3] 4
# expect: x ['y'] z
print([(a, b, rest) for a, (b, *rest) in [(1, [2, 3, 4]), (5, "ab")]])  # expect: [(1, 2, [3, 4]), (5, 'a', ['b'])]
print({k: v for k, *v in ["abc", "d"]})  # expect: {'a': ['b', 'c'], 'd': []}
print(list(map(lambda p: (lambda a, *b: (a, b))(*p), ["xyz", (1,)])))  # expect: [('x', ('y', 'z')), (1, ())]
# --- swap and rotate
a, b, c = 1, 2, 3
a, b, c = b, c, a
print(a, b, c)  # expect: 2 3 1
x = [1, 2, 3]
i = 0
i, x[i] = 2, 9
print(i, x)  # expect: 2 [1, 2, 9]
x[0], x[1] = x[1], x[0]
print(x)  # expect: [2, 1, 9]
# --- dict views, zip, enumerate
d = {"a": (1, 2), "b": (3, 4)}
for k, (x, y) in d.items(): print(k, x, y)
# expect: a 1 2
# expect: b 3 4
for i, (a, b) in enumerate(zip("ab", "cd")): print(i, a, b)
# expect: 0 a c
# expect: 1 b d
(k, v), *more = d.items()
print(k, v, more)  # expect: a (1, 2) [('b', (3, 4))]
# --- evaluation order: right side, then targets from left
def t(n):
    print("target", n)
    return d
d = {}
def val():
    print("value")
    return [1, 2]
t(1)["a"], t(2)["b"] = val()  # expect: value
# expect: target 1
# expect: target 2
print(d)  # expect: {'a': 1, 'b': 2}
# --- an error in the middle of assignment leaves earlier targets set
class Bad:
    def __setitem__(self, k, v): raise ValueError("no")
a = None
try:
    a, Bad()[0], b = 1, 2, 3
except ValueError:
    print(a, "b" in globals())  # expect: 1 False
# --- exhausted iterators
it = iter(range(5))
a, b = next(it), next(it)
c, *d = it
print(a, b, c, d, list(it))  # expect: 0 1 2 [3, 4] []
# --- unpacking calls __iter__ and asks once past the end
class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        print("next", self.n)
        if self.n > 2: raise StopIteration
        return self.n
a, b = I()  # expect: next 1
# expect: next 2
# expect: next 3
# --- star in index and slices
class G:
    def __getitem__(self, k): return k
print(G()[*"ab"], G()[1, *[2, 3]], G()[*(), 1])  # expect: ('a', 'b') (1, 2, 3) (1,)
# --- star arguments in class and decorators
def deco(*a): return lambda f: a
@deco(*[1, 2], *"x")
def h(): pass
print(h)  # expect: (1, 2, 'x')
