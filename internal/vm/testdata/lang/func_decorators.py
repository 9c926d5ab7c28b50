# Decorators.
def shout(f):
    def wrapper(*a, **k):
        return f(*a, **k).upper()
    return wrapper
@shout
def hello(name): return "hello " + name
print(hello("bob"))  # expect: HELLO BOB

# --- order: expressions from top to bottom, application from bottom to top
def deco(n):
    print("make", n)
    def apply(f):
        print("apply", n)
        return f
    return apply
@deco(1)
@deco(2)
def f(): pass
# expect: make 1
# expect: make 2
# expect: apply 2
# expect: apply 1

# --- the name is bound after decorating
def show(f):
    print("f" in globals())
    return 42
@show
def f(): pass
# expect: False
print(f)  # expect: 42

# --- any expression
table = {"x": lambda f: "from table"}
@table["x"]
def f(): pass
print(f)  # expect: from table
@(lambda f: f.__name__)
def g(): pass
print(g)  # expect: g
@(d := lambda f: "walrus")
def h(): pass
print(h)  # expect: walrus

# --- on classes and methods
def tag(cls):
    cls.tag = cls.__name__.lower()
    return cls
@tag
class Thing:
    @staticmethod
    def s(): return "s"
    @classmethod
    def c(cls): return cls.tag
    @property
    def p(self): return "p"
print(Thing.tag, Thing.s(), Thing.c(), Thing().p)  # expect: thing s thing p

# --- functools.wraps
import functools
def deco(f):
    @functools.wraps(f)
    def wrapper(): return f() + 1
    return wrapper
@deco
def one():
    "gives one"
    return 1
print(one(), one.__name__, one.__doc__)  # expect: 2 one gives one

# --- a decorator that is not callable
@5  # raises: TypeError: 'int' object is not callable
def f(): pass
