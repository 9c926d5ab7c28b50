# Iterators over lists.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
it = iter([1, 2, 3])
print(type(it).__name__, iter(it) is it, it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())  # expect: list_iterator True 3 1 2 [2, 3] [] 0
err(next, it)  # expect-repr: 'StopIteration: '
print(next(it, "end"))  # expect: end
r = reversed([1, 2, 3])
print(type(r).__name__, r.__length_hint__(), next(r), list(r), list(r), r.__length_hint__())  # expect: list_reverseiterator 3 3 [2, 1] [] 0
print(list(reversed([])), [1, 2].__reversed__().__next__())  # expect: [] 2
# --- an exhausted iterator stays so
a = [1]
it = iter(a)
list(it)
a.append(2)
print(list(it))  # expect: []
# --- not exhausted: it sees more items
a = [1]
it = iter(a)
print(next(it))  # expect: 1
a.append(2)
print(list(it))  # expect: [2]
# --- a shrunk list ends the iteration
a = [1, 2, 3, 4]
it = iter(a)
next(it), next(it)
del a[1:]
print(list(it))  # expect: []
a = [1, 2, 3]
r = reversed(a)
del a[:]
print(list(r), r.__length_hint__())  # expect: [] 0
# --- pickling helpers
a = [1, 2, 3]
it = iter(a)
next(it)
f, args, state = it.__reduce__()
print(f is iter, args, state)  # expect: True ([1, 2, 3],) 1
it2 = f(*args)
it2.__setstate__(state)
print(list(it2), list(it))  # expect: [2, 3] [2, 3]
print(it.__reduce__()[1:])  # expect: (([],),)
r = reversed(a)
next(r)
print(r.__reduce__()[1:])  # expect: (([1, 2, 3],), 1)
r.__setstate__(0)
print(list(r))  # expect: [1]
it = iter(a)
it.__setstate__(-5)
print(next(it, "none"))  # expect: none
it.__setstate__(100)
print(list(it))  # expect: []
# --- subclass with its own __iter__
class L(list):
    def __iter__(self):
        return iter("own")
x = L([1, 2])
print(list(x), [*x], x + [3], tuple(x), sorted(x))  # expect: ['o', 'w', 'n'] ['o', 'w', 'n'] [1, 2, 3] ('o', 'w', 'n') ['n', 'o', 'w']
y = []
y.extend(x)
print(y, y[:0] + [9])  # expect: ['o', 'w', 'n'] [9]
for i in x:
    print(i)
# expect: o
# expect: w
# expect: n
# --- no attributes
iter([]).foo  # raises: AttributeError: 'list_iterator' object has no attribute 'foo'
