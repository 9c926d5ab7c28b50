# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class C:
    x = 1
    def __getattr__(self, name):
        return f"made {name}"
c = C()
print(c.x, c.y, getattr(c, "z", "default"), hasattr(c, "anything"))  # expect: 1 made y made z True

# --- __getattribute__ sees everything
class C:
    x = 1
    def __getattribute__(self, name):
        print("read", name)
        return object.__getattribute__(self, name)
c = C()
c.x  # expect: read x
c.__class__  # expect: read __class__
c.y = 5
c.y  # expect: read y
# --- __getattribute__ then __getattr__
class C:
    def __getattribute__(self, name):
        if name.startswith("no"): raise AttributeError("hidden " + name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return "fallback " + name
print(C().no_such)  # expect: fallback no_such
# --- special methods are not looked up through either
class C:
    def __getattribute__(self, name):
        print("never for", name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
    def __getattr__(self, name): return lambda *a: 5
print(len(C()))  # expect: 3
try:
    C() + 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'C' and 'int'
# --- __setattr__ and __delattr__
class C:
    def __setattr__(self, n, v):
        print("set", n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
c = C()
c.a = 1  # expect: set a 1
c.a += 1  # expect: set a 2
del c.a  # expect: del a
setattr(c, "b", 2)  # expect: set b 2
# --- object.__setattr__ goes round it
class Frozen:
    def __init__(self): object.__setattr__(self, "v", 1)
    def __setattr__(self, n, v): raise AttributeError(f"cannot set {n}")  # raises: AttributeError: cannot set v
f = Frozen()
print(f.v)  # expect: 1
f.v = 2
# --- __dir__
class C:
    def __dir__(self): return ["b", "a"]
print(dir(C()))  # expect: ['a', 'b']
# --- a bad __dir__
class C:
    def __dir__(self): return 5
dir(C())  # raises: TypeError: 'int' object is not iterable
# --- another error in __getattr__
class C:
    def __getattr__(self, n): raise KeyError(n)  # raises: KeyError: 'x'
hasattr(C(), "x")
# --- names must be str
class C: pass
getattr(C(), 5)  # raises: TypeError: attribute name must be string, not 'int'
# ---
class C: pass
setattr(C(), 5, 1)  # raises: TypeError: attribute name must be string, not 'int'
# --- any str is a name
class C: pass
c = C()
setattr(c, "not a name!", 1)
print(getattr(c, "not a name!"), c.__dict__)  # expect: 1 {'not a name!': 1}
# --- getattr on modules: __getattr__ of a module is its own
import math
math.nope  # raises: AttributeError: module 'math' has no attribute 'nope'
# --- default only for AttributeError
class C:
    @property
    def p(self): raise ValueError("p")  # raises: ValueError: p
getattr(C(), "p", None)
