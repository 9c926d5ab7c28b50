# Messages for missing arguments.
def f(a, b, c): pass
for args in [(), (1,), (1, 2)]:
    try:
        f(*args)
    except TypeError as e:
        print(e)
# expect: f() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: f() missing 2 required positional arguments: 'b' and 'c'
# expect: f() missing 1 required positional argument: 'c'

# --- keyword-only
def f(*, a, b, c): pass
for kw in [{}, {"a": 1}, {"a": 1, "b": 2}]:
    try:
        f(**kw)
    except TypeError as e:
        print(e)
# expect: f() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
# expect: f() missing 2 required keyword-only arguments: 'b' and 'c'
# expect: f() missing 1 required keyword-only argument: 'c'

# --- with defaults and both kinds
def f(a, b=1, *, c, d=1): pass
f()  # raises: TypeError: f() missing 1 required positional argument: 'a'
# --- positional come first
def f(a, *, c): pass
f(c=1)  # raises: TypeError: f() missing 1 required positional argument: 'a'
# --- a method counts no self
class C:
    def m(self, x, y): pass
C().m(1)  # raises: TypeError: C.m() missing 1 required positional argument: 'y'
# --- unbound: self is missing too
class C:
    def m(self, x): pass
C.m()  # raises: TypeError: C.m() missing 2 required positional arguments: 'self' and 'x'
# --- __init__
class C:
    def __init__(self, x): pass
C()  # raises: TypeError: C.__init__() missing 1 required positional argument: 'x'
# --- nested function: qualname
def outer():
    def inner(p): pass
    inner()  # raises: TypeError: outer.<locals>.inner() missing 1 required positional argument: 'p'
outer()
# --- positional only
def f(a, /, b): pass
f(b=1)  # raises: TypeError: f() missing 1 required positional argument: 'a'
# --- lambda
(lambda x, y: 0)(1)  # raises: TypeError: <lambda>() missing 1 required positional argument: 'y'
# --- built-in constructors
object(1)  # raises: TypeError: object() takes no arguments
