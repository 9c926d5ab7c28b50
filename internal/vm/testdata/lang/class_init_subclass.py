# __init_subclass__ and __set_name__.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__] = cls.__name__
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B): pass
print(Plugin.registry)  # expect: {'A': 'A', 'bee': 'B', 'C': 'C'}

# --- not called for the class itself
class A:
    def __init_subclass__(cls): print("sub", cls.__name__)
print("made A")  # expect: made A
class B(A): pass  # expect: sub B
# --- unexpected keyword
class A:
    def __init_subclass__(cls): pass
class B(A, x=1): pass  # raises: TypeError: A.__init_subclass__() got an unexpected keyword argument 'x'
# --- missing keyword
class A:
    def __init_subclass__(cls, *, must): pass
class B(A): pass  # raises: TypeError: A.__init_subclass__() missing 1 required keyword-only argument: 'must'
# --- __set_name__ in definition order, before __init_subclass__
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
class Base:
    def __init_subclass__(cls): print("init_subclass")
class A(Base):
    x = Field()
    y = Field()
    x2 = x
# expect: set_name A x
# expect: set_name A y
# expect: set_name A x2
# expect: init_subclass
# --- not for later assignment
class Field:
    def __set_name__(self, owner, name): print("set_name", name)
class A: pass
A.x = Field()
print("assigned")  # expect: assigned
# --- an error in __set_name__ carries a note
class Field:
    def __set_name__(self, owner, name): raise ValueError("bad name")
try:
    class A:
        x = Field()
except ValueError as e:
    print(e, e.__notes__)  # expect: bad name ["Error calling __set_name__ on 'Field' instance 'x' in 'A'"]
# --- a decorator-like descriptor
class lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print("computing")
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class A:
    @lazy
    def big(self): return 42
a = A()
print(a.big, a.big)  # expect: computing
# expect: 42 42
# --- looked up on the type
class F: pass
f = F()
f.__set_name__ = lambda *a: print("never")  # unreachable
class A:
    x = f
print("ok")  # expect: ok
