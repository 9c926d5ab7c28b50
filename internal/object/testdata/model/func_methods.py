# Bound methods.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class K:
    def m(self, x=1):
        "doc m"
        return self, x
    m.attr = 7
    def __repr__(self): return "K()"
k = K()
b = k.m
tr(lambda: b)  # expect: <bound method K.m of K()>
tr(lambda: b == k.m)  # expect: True
tr(lambda: b is k.m)  # expect: False
tr(lambda: hash(b) == hash(k.m))  # expect: True
tr(lambda: b == K().m)  # expect: False
tr(lambda: b != k.m)  # expect: False
tr(lambda: b < b)  # expect: TypeError | '<' not supported between instances of 'method' and 'method'
tr(lambda: b.attr)  # expect: 7
tr(lambda: (b.__name__, b.__doc__, b.__qualname__, b.__module__))  # expect: ('m', 'doc m', 'K.m', '__main__')
tr(lambda: b.__func__ is K.m)  # expect: True
tr(lambda: setattr(b, "attr", 1))  # expect: AttributeError | 'method' object has no attribute 'attr' and no __dict__ for setting new attributes
tr(lambda: setattr(b, "zz", 1))  # expect: AttributeError | 'method' object has no attribute 'zz' and no __dict__ for setting new attributes
tr(lambda: b.zz)  # expect: AttributeError | 'function' object has no attribute 'zz'
tr(lambda: delattr(b, "attr"))  # expect: AttributeError | 'method' object has no attribute 'attr' and no __dict__ for setting new attributes
tr(lambda: b.__defaults__)  # expect: (1,)
tr(lambda: b.__dict__)  # expect: {'attr': 7}
tr(lambda: b.__code__.co_name)  # expect: m
tr(lambda: b.__get__(1) is b)  # expect: True
tr(lambda: b.__call__()[1])  # expect: 1
tr(lambda: b(5))  # expect: (K(), 5)
tr(lambda: b(1, 2))  # expect: TypeError | K.m() takes from 1 to 2 positional arguments but 3 were given
tr(lambda: b.__eq__(1))  # expect: NotImplemented
tr(lambda: type(b))  # expect: <class 'method'>
tr(lambda: {k.m: 1}[k.m])  # expect: 1

# --- made by hand
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class K: pass
MT = type(K().__init__), type(lambda: 0)
import types
MT = types.MethodType
tr(lambda: MT(1))  # expect: TypeError | method expected 2 arguments, got 1
tr(lambda: MT(1, 2))  # expect: TypeError | first argument must be callable
tr(lambda: MT(len, None))  # expect: TypeError | instance must not be None
tr(lambda: MT(len, [1])())  # expect: 1
tr(lambda: MT(len, [1], x=1))  # expect: TypeError | method() takes no keyword arguments
tr(lambda: MT(len, [1]))  # expect: <bound method len of [1]>
tr(lambda: MT(K, 1))  # expect: <bound method K of 1>
tr(lambda: MT(len, [1]) == MT(len, [1]))  # expect: False
x = [1]
tr(lambda: MT(len, x) == MT(len, x))  # expect: True
class Callable:
    def __call__(self, *a): return a
    def __repr__(self): return "C"
Callable.__qualname__ = "5"
tr(lambda: MT(Callable(), 3)(4))  # expect: (3, 4)
tr(lambda: MT(Callable(), 3))  # expect: <bound method ? of 3>
class Named:
    __name__ = "nm"
    def __call__(self): pass
tr(lambda: MT(Named(), 3))  # expect: <bound method nm of 3>

# --- as attributes of another class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A.f", type(self).__name__
class B: pass
B.g = A().f
B.h = A.f
tr(lambda: B().g())  # expect: ('A.f', 'A')
tr(lambda: B().h())  # expect: ('A.f', 'B')
tr(lambda: B.g())  # expect: ('A.f', 'A')

# --- equality asks the function
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class F:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(self.n)
    def __call__(self, x): return x
import types
a, b = types.MethodType(F(1), 5), types.MethodType(F(1), 5)
tr(lambda: a == b)  # expect: True
tr(lambda: hash(a) == hash(b))  # expect: True
tr(lambda: a == types.MethodType(F(2), 5))  # expect: False
