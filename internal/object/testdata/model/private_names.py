# Private names where they do what CPython does: attributes, methods, class variables, errors.
# cpython: same
class C:
    __count = 0
    def __init__(self, x):
        self.__x = x
        C.__count += 1
    def get(self): return self.__x
    def __helper(self): return "helped", self.__x
    def help(self): return self.__helper()
    def bound(self): return self.__helper
    @classmethod
    def n(cls): return cls.__count
    @classmethod
    def __cm(cls, a): return cls.__name__, a
    def cm(self): return self.__cm(1), C.__cm(2), type(self).__cm(3)
    @property
    def __p(self): return self.__x * 2
    @__p.setter
    def __p(self, v): self.__x = v
    def p(self):
        self.__p = self.__p + 1
        return self.__p
    @staticmethod
    def __s(a): return a + 1
    def s(self): return self.__s(41), C.__s(1)
class D(C):
    __count = "D"
    def __helper(self): return "D"
    def h2(self): return self.__helper(), self.__count
c, d = C(5), D(6)
print(c.get(), c.help(), c.bound()(), C.n(), D.n())  # expect: 5 ('helped', 5) ('helped', 5) 2 2
print(c.p(), c.get(), c.cm(), d.cm())  # expect: 22 11 (('C', 1), ('C', 2), ('C', 3)) (('D', 1), ('C', 2), ('D', 3))
print(c.s(), d.help(), d.h2())  # expect: (42, 2) ('helped', 6) ('D', 'D')
print(c.bound().__name__, c.bound().__qualname__)  # expect: __helper C.__helper

# --- missing, deleted, augmented, walrus, unpacking, loops, with, except
class C:
    def missing(self): return self.__x
    def run(self):
        self.__x = 1
        self.__x += 2
        (self.__a, self.__b), *self.__c = (1, 2), 3, 4
        for self.__i in range(3): pass
        self.__l = [0]
        self.__l[0] -= 7
        if (y := self.__x) == 3: self.__y = y
        return self.__x, self.__a, self.__b, self.__c, self.__i, self.__l, self.__y
    def delete(self): del self.__x
c = C()
try: c.missing()
except AttributeError as e: print(e, "|", e.name, e.obj is c)  # expect: 'C' object has no attribute '_C__x' | _C__x True
print(c.run())  # expect: (3, 1, 2, [3, 4], 2, [-7], 3)
c.delete()
try: c.delete()
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '_C__x'
try: c.missing()
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '_C__x'

# --- lambdas, comprehensions, generators, nested functions, decorators and defaults are the class's text
class C:
    def __init__(self): self.__x = 3
    get = lambda self: self.__x
    def many(self): return [o.__x for o in (self, self)], {o.__x: 1 for o in [self]}, list(o.__x for o in [self])
    def gen(self): yield self.__x; yield from (self.__x for _ in "a")
    def deep(self):
        def f():
            def g(o=self): return o.__x
            return g
        return f()()
    def typed[T](self) -> T: return self.__x
    def text(self): return f"{self.__x} {self.__x:>3} {self.__x=}"
    async def co(self): return self.__x
c = C()
print(c.get(), c.many(), list(c.gen()), c.deep(), c.typed(), c.text())  # expect: 3 ([3, 3], {3: 1}, [3]) [3, 3] 3 3 3   3 self.__x=3
try: c.co().send(None)
except StopIteration as e: print(e.value)  # expect: 3

# --- a class inside a class has names of its own
class Outer:
    def __init__(self): self.__x = "outer"
    class Inner:
        def __init__(self, o): self.__x = "inner"; self.o = o
        def get(self): return self.__x
        def other(self):
            try: return self.o.__x
            except AttributeError as e: return str(e)
    def inner(self): return Outer.Inner(self)
    def of(self, i):
        try: return i.__x
        except AttributeError as e: return str(e)
o = Outer()
print(o.inner().get(), o.inner().other(), o.of(o.inner()))  # expect: inner 'Outer' object has no attribute '_Inner__x' 'Inner' object has no attribute '_Outer__x'

# --- variables are mangled
import sys as _C__sys
_C__g = "global"
class C:
    import sys as __sys
    v = __sys is _C__sys
    def f(self, __a, *, __k=2):
        __l = __a + __k
        return __l, __g, sorted(locals())
    def g(self):
        global __made
        __made = 1
    def h(self):
        import math as __m
        return __m.floor(1.5), [__i for __i in "ab"]
print(C.v, C().f(1), C().f(1, _C__k=5)[0])  # expect: True (3, 'global', ['_C__a', '_C__k', '_C__l', 'self']) 6
C().g()
print(_C__made, C().h())  # expect: 1 (1, ['a', 'b'])
try: C().f(1, __k=1)
except TypeError as e: print(e)  # expect: C.f() got an unexpected keyword argument '__k'

# --- what the body binds can be read in the body
class C:
    __a = 1
    b = __a + 1
    def __deco(f): return lambda self: ("decorated", f(self))
    @__deco
    def m(self): return self.__a
    for __i in range(2): pass
    last = __i
    del __i
    try: __i
    except NameError as e: gone = str(e)
    with __import__("contextlib").nullcontext(5) as __w: w = __w
    class __In: x = 9
    def inner(self): return self.__In.x, self.__In.__qualname__
print(C.b, C().m(), C.last, C.gone, C.w, C().inner())  # expect: 2 ('decorated', 1) 1 name '_C__i' is not defined 5 (9, 'C.__In')

# --- annotated names are fields: ordinary attributes under the mangled name
from dataclasses import dataclass, fields, asdict
from typing import NamedTuple, TypedDict
@dataclass
class D:
    __x: int
    y: int = 2
    __z: "str" = "z"
    def get(self): return self.__x, self.__z
    def early(self): self.__x = 10; return self.get()
d = D(1)
print(d, d.get(), [f.name for f in fields(D)], d._D__x, vars(d))  # expect: D(_D__x=1, y=2, _D__z='z') (1, 'z') ['_D__x', 'y', '_D__z'] 1 {'_D__x': 1, 'y': 2, '_D__z': 'z'}
print(d.early(), asdict(d), D._D__z)  # expect: (10, 'z') {'_D__x': 10, 'y': 2, '_D__z': 'z'} z
class T(TypedDict):
    __k: int
print(list(T.__annotations__))  # expect: ['_T__k']
class P(NamedTuple):
    a: int
    def __h(self): return self.a * 2
    def h(self): return self.__h()
print(P(4).h(), P(4))  # expect: 8 P(a=4)
class Cond:
    def get(self): return self.__x
    if True:
        __x: int = 3
print(Cond().get(), Cond._Cond__x)  # expect: 3 3

# --- dataclass(slots=True) makes the class anew: its methods keep their private members
from dataclasses import dataclass
@dataclass(slots=True)
class DC:
    a: int
    __b: int = 3
    __k = 10
    def __h(self): return self.a + self.__b + self.__k
    def h(self): return self.__h(), __class__ is DC
print(DC(1).h(), DC.__slots__)  # expect: (14, True) ('a', '_DC__b')

# --- __slots__
class S:
    __slots__ = ("__a", "b", "__c")
    def __init__(self): self.__a, self.b = 1, 2
    def get(self): return self.__a, self.b
    def c(self): return self.__c
    def set(self): self.__a = 5; return self.__a
    def no(self): self.__nope = 1
    def delete(self): del self.__a; return self.get()
class S2(S):
    __slots__ = ("__a",)
    def __init__(self): super().__init__(); self.__a = "sub"
    def get2(self): return self.__a
s = S()
print(s.get(), s.set(), S2().get2(), S2().get(), S.__slots__)  # expect: (1, 2) 5 sub (1, 2) ('__a', 'b', '__c')
for f in s.c, s.no, s.delete, s.get:
    try: f()
    except AttributeError as e: print(e)
# expect: 'S' object has no attribute '_S__c'
# expect: 'S' object has no attribute '_S__nope' and no __dict__ for setting new attributes
# expect: 'S' object has no attribute '_S__a'
# expect: 'S' object has no attribute '_S__a'

# --- metaclasses, hooks of class making, descriptors
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
    def __get__(self, obj, cls=None): return "got", obj is None
    def __set__(self, obj, v): print("set", v)
    def __delete__(self, obj): print("deleted")
class Base:
    def __init_subclass__(cls): print("made", cls.__name__, cls().use())
class K(Base):
    __d = Desc()
    def use(self):
        self.__d = 1
        del self.__d
        return self.__d, type(self).__d
# expect: set_name K _K__d
# expect: set 1
# expect: deleted
# expect: made K (('got', False), ('got', True))
class M(type):
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, *a): cls.__seen = [cls().use()]
    def seen(cls): return cls.__seen
class K2(metaclass=M):
    __z = 7
    def use(self): return self.__z
class K3(K2):
    pass
print(K2.seen(), K3.seen())  # expect: [7] [7]

# --- class attributes set from the text, on subclasses too
class C:
    @classmethod
    def put(cls, v): cls.__v = v
    @classmethod
    def take(cls): return cls.__v
    @classmethod
    def drop(cls): del cls.__v
    def of(self): return self.__v
class D(C): pass
C.put("c")
print(C.take(), D.take(), D().of())  # expect: c c c
D.put("d")
print(C.take(), D.take(), C().of(), D().of())  # expect: c d c d
D.drop()
print(D.take())  # expect: c
try: D.drop()
except AttributeError as e: print(e)  # expect: type object 'D' has no attribute '_C__v'

# --- super, weak proxies, generic aliases
import weakref, types
class B:
    def __f(self): return "B.f"
    def f(self): return super().__f()
    def g(self): return super(S, self).__f()
    def p(self, p): p.__v = 5; p.__v += 1; return p.__v, p.__f()
    def __class_getitem__(cls, k): return types.GenericAlias(cls, k)
    @staticmethod
    def __mk(): return "made"
    def mk(self): return B[int].__mk()
class S(B):
    def __f(self): return "S.f"
b, s = B(), S()
try: b.f()
except AttributeError as e: print(e)  # expect: 'super' object has no attribute '_B__f'
print(s.g(), b.p(weakref.proxy(b)), b.mk())  # expect: B.f (6, 'B.f') made

# --- objects with more attributes than a shape has, a __dict__, a subclass of a built-in
class Many(list):
    def __init__(self):
        self.__p = "p"
        for i in range(100): setattr(self, f"a{i}", i)
        self.__q = "q"
    def get(self): return self.__p, self.__q
class E(ValueError):
    def __init__(self, *a): super().__init__(*a); self.__code = 3
    def code(self): return self.__code
m = Many()
print(m.get(), m.a99)  # expect: ('p', 'q') 99
del m.a5
print(m.get(), E("x").code(), str(E("x")))  # expect: ('p', 'q') 3 x

# --- threading.local has private attributes for each thread
import threading
class L(threading.local):
    def __init__(self): self.__v = 0
    def inc(self): self.__v += 1; return self.__v
o = L()
o.inc(), o.inc()
out = []
for _ in range(2):
    t = threading.Thread(target=lambda: out.append((o.inc(), o.inc())))
    t.start(); t.join()
print(o.inc(), out)  # expect: 3 [(1, 2), (1, 2)]

# --- type parameters and class patterns
class P:
    def __init__(self): self.x = 1
class C[T: (int, str)]:
    def __init__(self): self.__x = 1
    def get(self) -> T: return self.__x
    def match(self, o):
        match o:
            case P(x=__v): return __v
print(C().get(), C[int]().get(), C().match(P()))  # expect: 1 1 1

# --- type checks of frozen and built-in classes, of what has no attributes
class T:
    def put(self, o): o.__q = 1
for o in (5, "", object(), len, int):
    try: T().put(o)
    except (AttributeError, TypeError) as e: print(e)
# expect: 'int' object has no attribute '_T__q' and no __dict__ for setting new attributes
# expect: 'str' object has no attribute '_T__q' and no __dict__ for setting new attributes
# expect: 'object' object has no attribute '_T__q' and no __dict__ for setting new attributes
# expect: 'builtin_function_or_method' object has no attribute '_T__q' and no __dict__ for setting new attributes
# expect: cannot set '_T__q' attribute of immutable type 'int'

# --- a traceback shows the text
class C:
    def f(self): return self.__x  # raises: AttributeError: 'C' object has no attribute '_C__x'
C().f()
