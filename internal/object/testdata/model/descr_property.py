# property.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class P:
    @property
    def p(self):
        "doc of p"
        return self._p
    @p.setter
    def p(self, v): self._p = v
    @p.deleter
    def p(self): del self._p
    q = property()
    r = property(None, lambda s, v: None)
o = P()
tr(lambda: o.p)  # expect: AttributeError | 'P' object has no attribute '_p'
o.p = 5
tr(lambda: o.p)  # expect: 5
del o.p
tr(lambda: o.p)  # expect: AttributeError | 'P' object has no attribute '_p'
tr(lambda: P.p.__doc__)  # expect: doc of p
tr(lambda: P.p.__name__)  # expect: p
tr(lambda: o.q)  # expect: AttributeError | property 'q' of 'P' object has no getter
tr(lambda: o.r)  # expect: AttributeError | property 'r' of 'P' object has no getter
tr(lambda: setattr(o, "q", 1))  # expect: AttributeError | property 'q' of 'P' object has no setter
tr(lambda: delattr(o, "q"))  # expect: AttributeError | property 'q' of 'P' object has no deleter
o.r = 1
tr(lambda: delattr(o, "r"))  # expect: AttributeError | property 'r' of 'P' object has no deleter
class RO:
    @property
    def x(self): return 1
tr(lambda: setattr(RO(), "x", 2))  # expect: AttributeError | property 'x' of 'RO' object has no setter
tr(lambda: delattr(RO(), "x"))  # expect: AttributeError | property 'x' of 'RO' object has no deleter
class Sub(P):
    p = P.p.getter(lambda s: "new getter")
tr(lambda: Sub().p)  # expect: new getter
tr(lambda: Sub.p.__doc__)  # expect: None

# --- the type
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def ff(self): "ff doc"
p = property(ff)
tr(lambda: p.__doc__)  # expect: ff doc
tr(lambda: p.__name__)  # expect: ff
tr(lambda: (p.fget is ff, p.fset, p.fdel))  # expect: (True, None, None)
tr(lambda: setattr(p, "fget", 1))  # expect: AttributeError | readonly attribute
tr(lambda: p.__get__(None, 1) is p)  # expect: True
tr(lambda: p.__get__(None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: p.__get__())  # expect: TypeError | __get__ expected at least 1 argument, got 0
tr(lambda: p.__get__(5))  # expect: None
tr(lambda: p.__set__(5, 6))  # expect: AttributeError | property 'ff' of 'int' object has no setter
tr(lambda: p.__delete__(5))  # expect: AttributeError | property 'ff' of 'int' object has no deleter
tr(lambda: p.__set_name__(1, 2))  # expect: None
tr(lambda: p.__name__)  # expect: 2
tr(lambda: property().__get__(3))  # expect: AttributeError | property of 'int' object has no getter
tr(lambda: property().__set__(3, 4))  # expect: AttributeError | property of 'int' object has no setter
tr(lambda: property().__delete__(3))  # expect: AttributeError | property of 'int' object has no deleter
tr(lambda: property(1, 2, 3, 4, 5))  # expect: TypeError | property() takes at most 4 arguments (5 given)
tr(lambda: property(x=1))  # expect: TypeError | property() got an unexpected keyword argument 'x'
tr(lambda: property(fget=ff, doc="other").__doc__)  # expect: other
p.__doc__ = "zz"
tr(lambda: p.__doc__)  # expect: zz
p.__name__ = "renamed"
tr(lambda: p.__name__)  # expect: renamed
del p.__name__
tr(lambda: p.__name__)  # expect: ff
tr(lambda: property().__name__)  # expect: AttributeError | 'property' object has no attribute '__name__'
tr(lambda: property(lambda s: 1, doc="hey").__doc__)  # expect: hey
tr(lambda: repr(p)[:20])  # expect-repr: '<property object at '
tr(lambda: p.getter(None).fget is ff)  # expect: True
tr(lambda: p.setter(5).fset)  # expect: 5

# --- names in messages
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class X: pass
X.a = property()
tr(lambda: X().a)  # expect: AttributeError | property of 'X' object has no getter
pp = property()
pp.__name__ = "zz"
X.b = pp
tr(lambda: X().b)  # expect: AttributeError | property 'zz' of 'X' object has no getter
tr(lambda: setattr(X(), "b", 1))  # expect: AttributeError | property 'zz' of 'X' object has no setter
X.c = property(lambda s: s.zork)
tr(lambda: X().c)  # expect: AttributeError | 'X' object has no attribute 'zork'

# --- subclasses keep __doc__ of their own
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def ff(self): "ff doc"
class PS(property): pass
class PS2(property): __slots__ = ()
tr(lambda: PS(ff).__doc__)  # expect: ff doc
tr(lambda: PS(ff).__dict__)  # expect: {'__doc__': 'ff doc'}
tr(lambda: type(PS(ff).setter(1)).__name__)  # expect: PS
tr(lambda: PS2(ff).__doc__)  # expect: AttributeError | 'PS2' object attribute '__doc__' is read-only
tr(lambda: PS(ff, doc="x").getter(lambda s: 1).__doc__)  # expect: None
class PG(property):
    def __get__(self, o, t=None): return "custom get"
class C:
    x = PG(lambda s: 1)
tr(lambda: C.x)  # expect: custom get
tr(lambda: C().x)  # expect: custom get

# --- errors in accessors
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    @property
    def a(self): raise AttributeError("inner a")
    @property
    def k(self): raise KeyError("k")
    @property
    def args(self, extra): pass
tr(lambda: C().a)  # expect: AttributeError | inner a
tr(lambda: hasattr(C(), "a"))  # expect: False
tr(lambda: C().k)  # expect: KeyError | 'k'
tr(lambda: C().args)  # expect: TypeError | C.args() missing 1 required positional argument: 'extra'
tr(lambda: getattr(C(), "a", "default"))  # expect: default
