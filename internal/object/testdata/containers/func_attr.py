# getattr, setattr, hasattr, delattr.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    x = 1
    def m(self):
        return "m"
a = A()
print(getattr(a, "x"), getattr(a, "y", 5), getattr(a, "m")(), hasattr(a, "x"), hasattr(a, "z"), getattr([], "append").__name__)  # expect: 1 5 m True False append
print(setattr(a, "y", 2), a.y, delattr(a, "y"), hasattr(a, "y"))  # expect: None 2 None False
err(getattr, a, "nope")  # expect: AttributeError: 'A' object has no attribute 'nope'
err(getattr, a)  # expect: TypeError: getattr expected at least 2 arguments, got 1
err(getattr, a, 5)  # expect: TypeError: attribute name must be string, not 'int'
err(hasattr, a, 5)  # expect: TypeError: attribute name must be string, not 'int'
err(setattr, a, 5, 1)  # expect: TypeError: attribute name must be string, not 'int'
err(delattr, a, 5)  # expect: TypeError: attribute name must be string, not 'int'
err(delattr, a, "nope")  # expect: AttributeError: 'A' object has no attribute 'nope'
err(setattr, 5, "x", 1)  # expect: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
err(getattr, a, "x", 1, 2)  # expect: TypeError: getattr expected at most 3 arguments, got 4
err(setattr, a, "x")  # expect: TypeError: setattr expected 3 arguments, got 2
err(delattr, int, "real")  # expect: TypeError: cannot set 'real' attribute of immutable type 'int'
print(getattr(a, "__class__").__name__, getattr(A, "x"), getattr(5, "real"))  # expect: A 1 5
# --- hooks
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def __getattr__(self, n):
        if n == "bad":
            raise OSError("bad")
        if n == "gone":
            raise AttributeError("gone!")
        return n * 2
    def __setattr__(self, n, v):
        print("set", n, v)
    def __delattr__(self, n):
        print("del", n)
a = A()
print(getattr(a, "ab"), hasattr(a, "anything"), hasattr(a, "gone"), getattr(a, "gone", "default"))  # expect: abab True False default
err(getattr, a, "bad", 1)  # expect: OSError: bad
err(hasattr, a, "bad")  # expect: OSError: bad
err(getattr, a, "gone")  # expect: AttributeError: gone!
setattr(a, "q", 1)  # expect: set q 1
delattr(a, "q")  # expect: del q
# --- properties
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    @property
    def p(self):
        raise AttributeError("inner")
    @property
    def q(self):
        raise ValueError("q")
    @property
    def r(self):
        return 5
a = A()
print(hasattr(a, "p"), getattr(a, "p", "d"), getattr(a, "r"))  # expect: False d 5
err(getattr, a, "q", 1)  # expect: ValueError: q
err(setattr, a, "r", 1)  # expect: AttributeError: property 'r' of 'A' object has no setter
err(delattr, a, "r")  # expect: AttributeError: property 'r' of 'A' object has no deleter
# --- names that are no identifiers
class A:
    pass
a = A()
setattr(a, "a b", 1)
setattr(a, "", 2)
print(getattr(a, "a b"), getattr(a, ""), sorted(vars(a)))  # expect: 1 2 ['', 'a b']
# --- cpython: skip (names are exact str: a subclass is refused)
class S(str):
    pass
class A:
    x = 1
try:
    getattr(A, S("x"))
except TypeError as e:
    print(e)  # expect: attribute name must be an exact str, not 'S'
