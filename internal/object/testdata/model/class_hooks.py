# __init_subclass__, __set_name__, __mro_entries__, __class_getitem__.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class P:
    def __init_subclass__(cls, /, tag=None, **k):
        print("init_subclass", cls.__name__, tag, k)
        super().__init_subclass__(**k)
        cls.tag = tag
class A(P, tag="a"): pass  # expect: init_subclass A a {}
class B(A): pass  # expect: init_subclass B None {}
tr(lambda: (A.tag, B.tag))  # expect: ('a', None)
tr(lambda: type("C", (P,), {}, tag=5).tag)  # expect: init_subclass C 5 {}
# expect: 5
tr(lambda: type("C", (P,), {}, other=5))  # expect: init_subclass C None {'other': 5}
# expect: TypeError | C.__init_subclass__() takes no keyword arguments

# --- no such hook
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f():
    class C(x=1): pass
tr(lambda: f())  # expect: TypeError | f.<locals>.C.__init_subclass__() takes no keyword arguments
def g():
    class C(int, x=1, y=2): pass
tr(lambda: g())  # expect: TypeError | g.<locals>.C.__init_subclass__() takes no keyword arguments

# --- as class method, static method, instance attribute
class P:
    @classmethod
    def __init_subclass__(cls): print("explicit", cls.__name__)
class A(P): pass  # expect: explicit A
class Q:
    @staticmethod
    def __init_subclass__(**k): print("static", k)
class B(Q, z=1): pass  # expect: static {'z': 1}

# --- __set_name__
class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class C:
    a = D()
    b = c = D()
# expect: set_name C a
# expect: set_name C b
# expect: set_name C c
C.d = D()
print(list(n for n in C.__dict__ if len(n) == 1))  # expect: ['a', 'b', 'c', 'd']

# --- errors in __set_name__
class D:
    def __set_name__(self, owner, name): 1 / 0
try:
    class C:
        good = 1
        bad = D()
except ZeroDivisionError as e:
    print(e, e.__notes__)  # expect: division by zero ["Error calling __set_name__ on 'D' instance 'bad' in 'C'"]
class E:
    __set_name__ = None
try:
    class C2: e = E()
except TypeError as e:
    print(e, e.__notes__)  # expect: 'NoneType' object is not callable ["Error calling __set_name__ on 'E' instance 'e' in 'C2'"]
class F:
    def __set_name__(self): pass
try:
    class C3: e = F()
except TypeError as e:
    print(e, e.__notes__)  # expect: F.__set_name__() takes 1 positional argument but 3 were given ["Error calling __set_name__ on 'F' instance 'e' in 'C3'"]

# --- __set_name__ comes before __init_subclass__
class D:
    def __set_name__(self, o, n): print("name", n)
class P:
    def __init_subclass__(cls): print("sub", cls.__name__)
class C(P):
    d = D()
# expect: name d
# expect: sub C

# --- __mro_entries__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class E:
    def __init__(self, *r): self.r = r
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.r
class A: pass
class B: pass
class C(E(A, B), E()): pass
# expect: entries 2
# expect: entries 2
tr(lambda: (C.__bases__ == (A, B), len(C.__orig_bases__)))  # expect: (True, 2)
class D(E(), A): pass  # expect: entries 2
tr(lambda: D.__bases__)  # expect: (<class '__main__.A'>,)
tr(lambda: "__orig_bases__" in A.__dict__)  # expect: False
def f():
    class X(5): pass
tr(lambda: f())  # expect: TypeError | int expected at most 2 arguments, got 3
def g():
    class X(E([A])): pass
class Bad:
    def __mro_entries__(self, b): return [A]
def h():
    class X(Bad()): pass
tr(lambda: h())  # expect: TypeError | __mro_entries__ must return a tuple
tr(lambda: type("T", (E(A),), {}))  # expect: TypeError | type() doesn't support MRO entry resolution; use types.new_class()
class Raises:
    def __mro_entries__(self, b): 1 / 0
def k():
    class X(Raises()): pass
tr(lambda: k())  # expect: ZeroDivisionError | division by zero

# --- __class_getitem__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    def __class_getitem__(cls, k): return cls.__name__, k
class D(C): pass
tr(lambda: C[1])  # expect: ('C', 1)
tr(lambda: D[1, 2])  # expect: ('D', (1, 2))
tr(lambda: C()[1])  # expect: TypeError | 'C' object is not subscriptable
class M(type):
    def __getitem__(cls, k): return "meta", k
class E(C, metaclass=M): pass
tr(lambda: E[3])  # expect: ('meta', 3)
class F: pass
tr(lambda: F[1])  # expect: TypeError | type 'F' is not subscriptable
class G:
    __class_getitem__ = lambda k: k
tr(lambda: G[1])  # expect: TypeError | G.<lambda>() takes 1 positional argument but 2 were given
class H:
    @staticmethod
    def __class_getitem__(k): return "static", k
tr(lambda: H[1])  # expect: ('static', 1)
tr(lambda: int[1])  # expect: TypeError | type 'int' is not subscriptable

# --- implicit kinds
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    def __new__(cls): return object.__new__(cls)
    def __init_subclass__(cls): pass
    def __class_getitem__(cls, k): pass
tr(lambda: [type(C.__dict__[n]).__name__ for n in ("__new__", "__init_subclass__", "__class_getitem__")])  # expect: ['staticmethod', 'classmethod', 'classmethod']
C.__new__ = lambda cls, *a: ("new", cls.__name__, a)
tr(lambda: C(1, 2))  # expect: ('new', 'C', (1, 2))

# --- hash follows eq
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __eq__(self, o): return True
class B(A): pass
class C(A):
    def __hash__(self): return 5
class D(C):
    def __eq__(self, o): return False
tr(lambda: hash(A()))  # expect: TypeError | unhashable type: 'A'
tr(lambda: hash(B()))  # expect: TypeError | unhashable type: 'B'
tr(lambda: hash(C()))  # expect: 5
tr(lambda: hash(D()))  # expect: TypeError | unhashable type: 'D'
tr(lambda: A.__hash__)  # expect: None
tr(lambda: {A()})  # expect: TypeError | cannot use 'A' as a set element (unhashable type: 'A')

# --- __build_class__ by hand
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import builtins
bc = builtins.__build_class__
def body(): pass
tr(lambda: bc())  # expect: TypeError | __build_class__: not enough arguments
tr(lambda: bc(body))  # expect: TypeError | __build_class__: not enough arguments
tr(lambda: bc(1, "x"))  # expect: TypeError | __build_class__: func must be a function
tr(lambda: bc(body, 1))  # expect: TypeError | __build_class__: name is not a string
tr(lambda: bc(len, "x"))  # expect: TypeError | __build_class__: func must be a function
