# Generators: next, end, laziness.
def g(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
it = g(2)
print("made")  # expect: made
print(next(it))  # expect: start
# expect: 0
print(next(it))  # expect: 1
print(next(it, "over"), next(it, "still over"))  # expect: end
# expect: over still over
print(list(g(1)))  # expect: start
# expect: end
# expect: [0]

# --- a bare yield gives None, and yield is an expression
def g():
    x = yield
    print("got", x)
    y = (yield 1), (yield 2)
    print(y)
print(list(g()))  # expect: got None
# expect: (None, None)
# expect: [None, 1, 2]

# --- return value
def g():
    yield 1
    return "r"
it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)  # expect: r ('r',)
# --- return without value, falling off
def g():
    return
    yield
it = g()
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)  # expect: None ()
# --- infinite, with islice and zip
import itertools
def nat():
    n = 0
    while True:
        yield n
        n += 1
print(list(itertools.islice(nat(), 5)), list(zip(nat(), "ab")))  # expect: [0, 1, 2, 3, 4] [(0, 'a'), (1, 'b')]
# --- arguments are bound at the call, the body waits
def g(a):
    yield a
g()  # raises: TypeError: g() missing 1 required positional argument: 'a'
# --- defaults
def g(a=[]):
    a.append(1)
    yield a
x, y = g(), g()
print(next(x), next(y))  # expect: [1, 1] [1, 1]
# --- generators have names
def gen(): yield
it = gen()
print(it.__name__, it.__qualname__, type(it).__name__, iter(it) is it)  # expect: gen gen generator True
print((x for x in ()).__name__)  # expect: <genexpr>
# --- yield outside
yield 1  # raises: SyntaxError: 'yield' outside function
# --- in a class body
class C:
    yield 1  # raises: SyntaxError: 'yield' outside function
# --- in a comprehension
def f():
    return [(yield x) for x in range(3)]  # raises: SyntaxError: 'yield' inside list comprehension
