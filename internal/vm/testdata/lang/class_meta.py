# Metaclasses.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
class A(metaclass=Meta, opt=1):
    x = 1
    def __init__(self, v): self.v = v
# expect: new A [] ['x'] {'opt': 1}
# expect: init A {'opt': 1}
class B(A): pass
# expect: new B ['A'] [] {}
# expect: init B {}
print(B(5).v, type(B) is Meta)  # expect: call (5,)
# expect: 5 True

# --- __prepare__
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 42}
class A(metaclass=Meta):
    print(injected)
    copy = injected
# expect: prepare A () {}
# expect: 42
print(A.copy, A.injected)  # expect: 42 42
# --- a namespace that counts
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("define", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto_"): return k[5:]
        raise KeyError(k)
class Meta(type):
    @classmethod
    def __prepare__(mcls, *a): return Log()
class A(metaclass=Meta):
    x = 1
    y = auto_field
    x = 2
    def m(self): pass
# expect: define x
# expect: define y
# expect: define x
# expect: define m
print(A.y, A.x)  # expect: field 2
# --- __prepare__ must give a mapping
class Meta(type):
    @classmethod
    def __prepare__(mcls, *a): return 5
class A(metaclass=Meta): pass  # raises: TypeError: Meta.__prepare__() must return a mapping, not int
# --- any callable as metaclass
def meta(name, bases, ns, **kw):
    return name, bases, kw, ns["x"]
class A(metaclass=meta, k=2):
    x = 1
print(A)  # expect: ('A', (), {'k': 2}, 1)
# --- conflict
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass  # raises: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# --- the most derived wins
class M1(type): pass
class M2(M1): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
print(type(C).__name__)  # expect: M2
# --- methods of the metaclass are not seen by instances
class Meta(type):
    def helper(cls): return cls.__name__
class A(metaclass=Meta): pass
print(A.helper())  # expect: A
A().helper()  # raises: AttributeError: 'A' object has no attribute 'helper'
# --- operators on classes
class Meta(type):
    def __len__(cls): return 3
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == "in"
    def __add__(cls, o): return f"{cls.__name__}+{o}"
    def __getitem__(cls, k): return k
    def __repr__(cls): return f"<{cls.__name__}!>"
    def __bool__(cls): return False
class A(metaclass=Meta): pass
print(len(A), list(A), "in" in A, A + 1, A["k"], A, bool(A))  # expect: 3 ['a', 'b', 'c'] True A+1 k <A!> False
# --- unknown keywords reach __init_subclass__
class A(keyword=1): pass  # raises: TypeError: A.__init_subclass__() takes no keyword arguments
# --- __instancecheck__ and __subclasscheck__
class Meta(type):
    def __instancecheck__(cls, o): return hasattr(o, "quack")
    def __subclasscheck__(cls, c): return hasattr(c, "quack")
class Duck(metaclass=Meta): pass
class Robot: quack = 1
print(isinstance(Robot(), Duck), issubclass(Robot, Duck), isinstance(5, Duck), isinstance(Duck.__new__(Duck), Duck))  # expect: True True False True
