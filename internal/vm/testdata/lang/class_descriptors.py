# Descriptors: precedence.
class Data:
    def __get__(self, obj, owner): return f"data get {obj is not None} {owner.__name__}"
    def __set__(self, obj, v): print("data set", v)
    def __delete__(self, obj): print("data del")
class NonData:
    def __get__(self, obj, owner): return f"nondata get {obj is not None}"
class C:
    d = Data()
    n = NonData()
    p = "plain"
c = C()
c.__dict__.update(d="inst d", n="inst n", p="inst p")
print(c.d, "|", c.n, "|", c.p)  # expect: data get True C | inst n | inst p
c.d = 1  # expect: data set 1
c.n = 2
del c.d  # expect: data del
print(c.__dict__)  # expect: {'d': 'inst d', 'n': 2, 'p': 'inst p'}
print(C.d, C.n)  # expect: data get False C nondata get False

# --- only __set__: reading finds the instance dict, else the descriptor itself
class SetOnly:
    def __set__(self, obj, v): obj.__dict__["s"] = v * 2
class C:
    s = SetOnly()
c = C()
print(type(c.s).__name__)  # expect: SetOnly
c.s = 5
print(c.s)  # expect: 10
# --- only __delete__ makes a data descriptor that cannot be set
class DelOnly:
    def __delete__(self, obj): print("del")
class C: x = DelOnly()
c = C()
del c.x  # expect: del
c.x = 1  # raises: AttributeError: __set__
# --- __get__ without __set__ and no instance value
class Get:
    def __get__(self, obj, owner=None): return obj
class C: me = Get()
c = C()
print(c.me is c, C.me)  # expect: True None
# --- AttributeError in __get__ leads to __getattr__
class D:
    def __get__(self, o, t): raise AttributeError("from get")
class C:
    d = D()
    def __getattr__(self, n): return f"getattr {n}"
print(C().d)  # expect: getattr d
# ---
class D:
    def __get__(self, o, t): raise AttributeError("from get")  # raises: AttributeError: from get
class C: d = D()
C().d
# --- descriptors on instances do nothing
class D:
    def __get__(self, o, t): return "got"
class C: pass
c = C()
c.d = D()
print(type(c.d).__name__)  # expect: D
# --- descriptor in the metaclass
class D:
    def __get__(self, o, t): return f"{o.__name__} {t.__name__}"
class Meta(type):
    d = D()
class C(metaclass=Meta): pass
print(C.d)  # expect: C Meta
C().d  # raises: AttributeError: 'C' object has no attribute 'd'
# --- class attribute set over a data descriptor replaces it
class D:
    def __get__(self, o, t): return "got"
    def __set__(self, o, v): print("never")  # unreachable
class C: d = D()
C.d = 5
print(C().d)  # expect: 5
# --- functions are descriptors
def f(self, x): return self, x
m = f.__get__(10, int)
print(m(5), f.__get__(None, int) is f)  # expect: (10, 5) True
# --- missing __set__
class D:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read only")  # raises: AttributeError: read only
class C: d = D()
C().d = 1
