# Attribute hooks: __getattribute__ order, __set_name__ failures, __delattr__, __dir__, module-level __getattr__, __class_getitem__, __init_subclass__ keywords, __prepare__, __instancecheck__, type() calls, vars and dir.
import sys
import types
from collections import OrderedDict, UserDict

trace = []


class Loud:
    plain = 1
    def __init__(self): object.__setattr__(self, "own", 2)
    def __getattribute__(self, n):
        trace.append(f"get {n}")
        return super().__getattribute__(n)
    def __getattr__(self, n):
        trace.append(f"missing {n}")
        if n.startswith("dyn_"):
            return n[4:]
        raise AttributeError(f"no {n} here", name=n, obj=self)
    def __setattr__(self, n, v):
        trace.append(f"set {n}")
        super().__setattr__(n, v)
    def __delattr__(self, n):
        trace.append(f"del {n}")
        super().__delattr__(n)
    def __dir__(self): return [*super().__dir__(), "dyn_x"]
    @property
    def bad(self): return self.nothing
    @property
    def raises(self): raise ValueError("from property")


def attempt(text, **ns):
    try:
        print(text, "->", eval(text, globals() | ns))
    except Exception as e:
        print(text, "!!", type(e).__name__, e, "|", getattr(e, "name", None))
    if trace:
        print("   ", *trace, sep="; ")
        trace.clear()


l = Loud()
for t in ("l.own, l.plain", "l.dyn_abc", "l.nope", "l.bad", "l.raises", "hasattr(l, 'dyn_q'), hasattr(l, 'q')", "getattr(l, 'z', 'default')", "setattr(l, 'new', 3)", "l.new", "delattr(l, 'new')", "delattr(l, 'new')", "[n for n in dir(l) if not n.startswith('__')]", "vars(l)", "l.__dict__", "l.__class__.__name__", "len(l)", "Loud.plain, Loud.own", "type(l).bad.fget(l)", "l.dyn_f.upper()"):
    attempt(t)
# expect: l.own, l.plain -> (2, 1)
# expect:    ; get own; get plain
# expect: l.dyn_abc -> abc
# expect:    ; get dyn_abc; missing dyn_abc
# expect: l.nope !! AttributeError no nope here | nope
# expect:    ; get nope; missing nope
# expect: l.bad !! AttributeError no bad here | bad
# expect:    ; get bad; get nothing; missing nothing; missing bad
# expect: l.raises !! ValueError from property | None
# expect:    ; get raises
# expect: hasattr(l, 'dyn_q'), hasattr(l, 'q') -> (True, False)
# expect:    ; get dyn_q; missing dyn_q; get q; missing q
# expect: getattr(l, 'z', 'default') -> default
# expect:    ; get z; missing z
# expect: setattr(l, 'new', 3) -> None
# expect:    ; set new
# expect: l.new -> 3
# expect:    ; get new
# expect: delattr(l, 'new') -> None
# expect:    ; del new
# expect: delattr(l, 'new') !! AttributeError 'Loud' object has no attribute 'new' | None
# expect:    ; del new
# expect: [n for n in dir(l) if not n.startswith('__')] -> ['bad', 'dyn_x', 'own', 'plain', 'raises']
# expect:    ; get __dict__; get __class__
# expect: vars(l) -> {'own': 2}
# expect:    ; get __dict__
# expect: l.__dict__ -> {'own': 2}
# expect:    ; get __dict__
# expect: l.__class__.__name__ -> Loud
# expect:    ; get __class__
# expect: len(l) !! TypeError object of type 'Loud' has no len() | None
# expect: Loud.plain, Loud.own !! AttributeError type object 'Loud' has no attribute 'own' | own
# expect: type(l).bad.fget(l) !! AttributeError no nothing here | nothing
# expect:    ; get nothing; missing nothing
# expect: l.dyn_f.upper() -> F
# expect:    ; get dyn_f; missing dyn_f


class Named:
    def __set_name__(self, owner, name): trace.append(f"{owner.__name__}.{name}")
    def __get__(self, obj, cls): return f"get({type(obj).__name__},{cls.__name__})"


class Broken:
    def __set_name__(self, owner, name): raise RuntimeError("refused")


class Owner:
    a = Named()
    b = a
    locals()["made"] = Named()


Owner.late = Named()
print(trace, Owner.a, Owner().b, Owner.late)  # expect: ['Owner.a', 'Owner.b', 'Owner.made'] get(NoneType,Owner) get(Owner,Owner) get(NoneType,Owner)
trace.clear()
try:
    class Bad:
        x = Broken()
except RuntimeError as e:
    print(e, e.__notes__)  # expect: refused ["Error calling __set_name__ on 'Broken' instance 'x' in 'Bad'"]


class Base:
    registry = {}
    def __init_subclass__(cls, /, *, key=None, **kw):
        super().__init_subclass__(**kw)
        if key:
            cls.registry[key] = cls.__name__
    def __class_getitem__(cls, item): return f"{cls.__name__}<{item}>"


class A(Base, key="a"): pass
class B(A): pass
C = types.new_class("C", (B,), {"key": "c"}, lambda ns: ns.update(x=1, f=lambda self: self.x))
D = type("D", (A,), {"__doc__": "made", "y": 2}, key="d")
print(Base.registry, C().f(), D.__doc__, A[1, "x"], B[...], C.__module__, D.__qualname__)  # expect: {'a': 'A', 'c': 'C', 'd': 'D'} 1 made A<(1, 'x')> B<Ellipsis> types D
for t in ("type('E', (A,), {}, kee=1)", "type('E', (A, Base), {})", "type('E', (Base, A), {})", "type('E', 3, {})", "type('E')", "type(1, 2)", "type('E', (), {'__slots__': ['a', 'a b']})", "type('\\0', (), {})", "type(3, (), {})", "type('E', (None,), {})", "type('E', (type(None),), {})", "Base.__init_subclass__(key='z')", "object.__init_subclass__(1)", "A.__bases__", "type.__call__(A, 1)", "object.__new__(A, 1)", "object.__new__(int)", "int.__new__(str)", "A.__mro__[1].__name__, A.__basicsize__ > 0", "setattr(A, '__name__', 3)", "setattr(A, '__name__', 'AA') or A.__name__", "delattr(A, '__name__')", "setattr(int, 'x', 1)", "del_(A)", "A().__doc__", "setattr(A, '__doc__', 'text') or A().__doc__"):
    attempt(t, A=A, B=B, Base=Base, del_=lambda c: delattr(c, "nothing"))
# expect: type('E', (A,), {}, kee=1) !! TypeError E.__init_subclass__() takes no keyword arguments | None
# expect: type('E', (A, Base), {}) -> <class '__main__.E'>
# expect: type('E', (Base, A), {}) !! TypeError Cannot create a consistent method resolution order (MRO) for bases Base, A | None
# expect: type('E', 3, {}) !! TypeError type.__new__() argument 2 must be tuple, not int | None
# expect: type('E') -> <class 'str'>
# expect: type(1, 2) !! TypeError type() takes 1 or 3 arguments | None
# expect: type('E', (), {'__slots__': ['a', 'a b']}) !! TypeError __slots__ must be identifiers | None
# expect: type('\0', (), {}) !! ValueError type name must not contain null characters | None
# expect: type(3, (), {}) !! TypeError type.__new__() argument 1 must be str, not int | None
# expect: type('E', (None,), {}) !! TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases | None
# expect: type('E', (type(None),), {}) !! TypeError type 'NoneType' is not an acceptable base type | None
# expect: Base.__init_subclass__(key='z') -> None
# expect: object.__init_subclass__(1) !! TypeError object.__init_subclass__() takes no arguments (1 given) | None
# expect: A.__bases__ -> (<class '__main__.Base'>,)
# expect: type.__call__(A, 1) !! TypeError A() takes no arguments | None
# expect: object.__new__(A, 1) !! TypeError A() takes no arguments | None
# expect: object.__new__(int) !! TypeError object.__new__(int) is not safe, use int.__new__() | None
# expect: int.__new__(str) !! TypeError int.__new__(str): str is not a subtype of int | None
# expect: A.__mro__[1].__name__, A.__basicsize__ > 0 -> ('Base', True)
# expect: setattr(A, '__name__', 3) !! TypeError can only assign string to A.__name__, not 'int' | None
# expect: setattr(A, '__name__', 'AA') or A.__name__ -> AA
# expect: delattr(A, '__name__') !! TypeError cannot delete '__name__' attribute of immutable type 'AA' | None
# expect: setattr(int, 'x', 1) !! TypeError cannot set 'x' attribute of immutable type 'int' | None
# expect: del_(A) !! AttributeError type object 'AA' has no attribute 'nothing' | nothing
# expect: A().__doc__ -> None
# expect: setattr(A, '__doc__', 'text') or A().__doc__ -> text


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases, upper=False):
        trace.append(f"prepare {name} {[b.__name__ for b in bases]}")
        class NS(dict):
            def __setitem__(self, k, v):
                super().__setitem__(k.upper() if upper and not k.startswith("__") else k, v)
            def __missing__(self, k):
                if k.startswith("auto"):
                    self[k] = len(self)
                    return self[k]
                raise KeyError(k)
        return NS()
    def __new__(mcs, name, bases, ns, upper=False): return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, *a, upper=False): trace.append(f"init {cls.__name__}")
    def __call__(cls, *a): trace.append(f"call {cls.__name__}"); return super().__call__(*a)
    def __instancecheck__(cls, o): return o == 42 or super().__instancecheck__(o)
    def __contains__(cls, k): return k in vars(cls)
    def __eq__(cls, o): return isinstance(o, type) and cls.__name__ == o.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __len__(cls): return len([k for k in vars(cls) if not k.startswith("_")])
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __add__(cls, o): return f"{cls.__name__}+{o.__name__}"
    def __bool__(cls): return len(cls) > 1
    prop = property(lambda cls: cls.__name__.lower())


class X(metaclass=Ordered):
    auto_a, auto_b
    c = auto_a
class Y(X, upper=True):
    low = print
    def meth(self): return __class__.__name__


print(trace, sorted(k for k in vars(X) if not k.startswith("__")), isinstance(42, X), isinstance(41, X), "c" in X, len(Y), [k for k in vars(Y) if not k.startswith("__")], X < Y, X + Y, X.prop, bool(X), X == type("X", (), {}), {X: 1}[Ordered("X", (), {})], Y().METH(), trace[-1])  # expect: ['prepare X []', 'init X', "prepare Y ['X']", 'init Y', 'init X', 'call Y'] ['auto_a', 'auto_b', 'c'] True False True 2 ['LOW', 'METH'] True X+Y x True True 1 Y call Y
trace.clear()
for t in ("X().prop", "Y.meth", "X.zip", "sorted([Y, X])[0].__name__", "max(X, Y).__name__", "X()()", "X[0]", "iter(X)", "X.mro()[0] == X"):
    attempt(t, X=X, Y=Y)
# expect: X().prop !! AttributeError 'X' object has no attribute 'prop' | prop
# expect:    ; call X
# expect: Y.meth !! AttributeError type object 'Y' has no attribute 'meth' | meth
# expect: X.zip !! AttributeError type object 'X' has no attribute 'zip' | zip
# expect: sorted([Y, X])[0].__name__ -> X
# expect: max(X, Y).__name__ -> Y
# expect: X()() !! TypeError 'X' object is not callable | None
# expect:    ; call X
# expect: X[0] !! TypeError type 'X' is not subscriptable | None
# expect: iter(X) !! TypeError 'Ordered' object is not iterable | None
# expect: X.mro()[0] == X -> True
m = types.ModuleType("mod", "doc")
exec("def __getattr__(n):\n    if n == 'lazy': return 99\n    raise AttributeError(f'module has no {n}')\ndef __dir__(): return ['lazy', 'b']\nreal = 1", m.__dict__)
sys.modules["mod"] = m
import mod
from mod import lazy, real
print(mod.lazy, lazy, dir(mod), mod.__doc__, repr(mod), hasattr(mod, "q"))  # expect: 99 99 ['b', 'lazy'] doc <module 'mod'> False
try:
    from mod import gone
except ImportError as e:
    print(e, e.name)  # expect: cannot import name 'gone' from 'mod' (unknown location) mod
try:
    import mod.sub
except ImportError as e:
    print(type(e).__name__, e)  # expect: ModuleNotFoundError No module named 'mod.sub'; 'mod' is not a package


class Dotted(dict):
    __getattr__, __setattr__, __delattr__ = dict.__getitem__, dict.__setitem__, dict.__delitem__
d = Dotted(a=1)
d.b = 2
del d.a
print(d, d.b, d.get("b"), d.keys())  # expect: {'b': 2} 2 2 dict_keys(['b'])
for t in ("d.zz", "d.keys = 1 if False else d", "hasattr(d, 'items')"):
    try:
        print(eval(t))
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'zz'
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: True
