# Function attributes.
def f(a: int, b: str = "x", *c, d: float = 1.0) -> bool:
    """The doc."""
    return True
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # expect: f f The doc. __main__
print(f.__defaults__, f.__kwdefaults__)  # expect: ('x',) {'d': 1.0}
print(f.__annotations__)  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'd': <class 'float'>, 'return': <class 'bool'>}

# --- they can be set
def f(): pass
f.__name__ = "g"
f.__qualname__ = "h.g"
f.__doc__ = "new"
f.x = 1
print(f.__name__, f.__qualname__, f.__doc__, f.x, f.__dict__)  # expect: g h.g new 1 {'x': 1}

# --- defaults can be set
def f(a, b): return a, b
f.__defaults__ = (1, 2)
print(f())  # expect: (1, 2)
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)  # expect: f() missing 2 required positional arguments: 'a' and 'b'
def g(*, k): return k
g.__kwdefaults__ = {"k": 5}
print(g())  # expect: 5

# --- a docstring is the first expression if it is a plain string
def f():
    f"not {1}"
def g():
    "a" "b"
def h():
    1
    "no"
print(f.__doc__, g.__doc__, h.__doc__)  # expect: None ab None
class C:
    "class doc"
    def m(self):
        """  indented

        more
        """
print(C.__doc__, repr(C.m.__doc__))  # expect: class doc 'indented\n\nmore\n'

# --- a wrong __name__
def f(): pass
f.__name__ = 1  # raises: TypeError: __name__ must be set to a string object
# --- a wrong __defaults__
def f(): pass
f.__defaults__ = 1  # raises: TypeError: __defaults__ must be set to a tuple object
# --- no such attribute
def f(): pass
f.nope  # raises: AttributeError: 'function' object has no attribute 'nope'
# --- return without value
def f(): return
def g(): pass
print(f(), g())  # expect: None None
# --- return outside
return 1  # raises: SyntaxError: 'return' outside function
