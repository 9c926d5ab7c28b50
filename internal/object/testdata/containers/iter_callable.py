# iter() with two arguments, next().
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
n = 0
def f():
    global n
    n += 1
    return n
it = iter(f, 4)
print(type(it).__name__, iter(it) is it, list(it), list(it), n)  # expect: callable_iterator True [1, 2, 3] [] 4
err(iter, 1, 2)  # expect: TypeError: iter(v, w): v must be callable
err(iter)  # expect: TypeError: iter expected at least 1 argument, got 0
err(iter, 1)  # expect: TypeError: 'int' object is not iterable
err(iter, f, 1, 2)  # expect: TypeError: iter expected at most 2 arguments, got 3
err(next)  # expect: TypeError: next expected at least 1 argument, got 0
err(next, 1)  # expect: TypeError: 'int' object is not an iterator
err(next, [])  # expect: TypeError: 'list' object is not an iterator
err(next, iter([]))  # expect-repr: 'StopIteration: '
print(next(iter([]), None), next(iter([1]), None), next(iter(()), default := 5))  # expect: None 1 5
# --- StopIteration of the function ends it, others pass
def f():
    raise StopIteration
print(list(iter(f, 0)))  # expect: []
def f():
    raise OSError("x")
it = iter(f, 0)
try:
    next(it)
except OSError as e:
    print(e)  # expect: x
# --- sentinel compares first
class S:
    def __eq__(self, o):
        print("eq", o)
        return o == 2
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, S())))  # expect: eq 1
# expect: eq 2
# expect: [1]
# --- reduce
it = iter(int, 1)
print(it.__reduce__()[1])  # expect: (<class 'int'>, 1)
it = iter(int, 0)
list(it)
print(it.__reduce__()[1:])  # expect: (((),),)
# --- the call exhausts the iterator it is called for
def f():
    global depth
    if depth:
        return 0
    depth = True
    list(it)
    return 1
depth = False
it = iter(f, 0)
print(next(it, "end"))  # expect: end
# --- next keeps the value of a generator's return
def g():
    yield 1
    return "value"
x = g()
next(x)
try:
    next(x)
except StopIteration as e:
    print(e.value, e.args)  # expect: value ('value',)
print(next(x, "default"))  # expect: default
# --- next of guest iterators
class I:
    def __next__(self):
        return 5
print(next(I()))  # expect: 5
class I:
    def __next__(self):
        raise StopIteration("v")
try:
    next(I())
except StopIteration as e:
    print(e.args)  # expect: ('v',)
print(next(I(), "d"))  # expect: d
class I:
    def __next__(self):
        raise KeyError("k")  # raises: KeyError: 'k'
next(I(), "d")
# --- __next__ on the instance does not count
class I:
    pass
i = I()
i.__next__ = lambda: 1
next(i)  # raises: TypeError: 'I' object is not an iterator
# --- iter of odd things
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    __iter__ = None
err(iter, A())  # expect: TypeError: 'A' object is not iterable
class A:
    def __iter__(self):
        return A()
err(iter, A())  # expect: TypeError: iter() returned non-iterator of type 'A'
class A:
    def __getitem__(self, i):
        return i
it = iter(A())
print(next(it), next(it), it.__length_hint__() if hasattr(type(it), "__length_hint__") else None)  # expect: 0 1 NotImplemented
err(iter, {}.__getitem__)  # expect: TypeError: 'builtin_function_or_method' object is not iterable
err(iter, int)  # expect: TypeError: 'type' object is not iterable
