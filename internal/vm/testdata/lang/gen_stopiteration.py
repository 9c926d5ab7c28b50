# StopIteration inside generators becomes RuntimeError.
def g():
    yield 1
    raise StopIteration("x")
it = g()
print(next(it))  # expect: 1
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))  # expect: generator raised StopIteration StopIteration('x') StopIteration('x')

# --- from a next inside
def first(it):
    yield next(it)
list(first(iter([])))  # raises: RuntimeError: generator raised StopIteration
# --- generator expressions too
def stop(): raise StopIteration
list(stop() for x in [1])  # raises: RuntimeError: generator raised StopIteration
# --- list comprehensions not
def stop(): raise StopIteration  # raises: StopIteration
[stop() for x in [1]]
# --- StopIteration in a for's body is an ordinary exception
for x in [1, 2]:
    raise StopIteration("body")  # raises: StopIteration: body
# --- next with a default swallows only the end
def bad():
    yield 1
    raise ValueError("bad")  # raises: ValueError: bad
it = bad()
print(next(it, 0))  # expect: 1
next(it, 0)
# --- map and a function that raises StopIteration ends early
def f(x):
    if x == 2: raise StopIteration
    return x
print(list(map(f, [1, 2, 3])))  # expect: [1]
# --- a failed generator is over
def g():
    yield 1
    1 / 0
it = g()
next(it)
for _ in range(2):
    try:
        print(next(it, "over"))
    except ZeroDivisionError as e:
        print(e)
# expect: division by zero
# expect: over
