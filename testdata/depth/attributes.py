# Attributes of what asks something else for them. Methods of methods ask Go functions that call each
# other, 500 times at most; CPython has a loop there.
# feeds: (*internal/object.Thread).FindAttr (*internal/object.Thread).FindGeneric (*internal/object.Thread).findGeneric (*internal/object.Thread).bind (*internal/object.Thread).findForeign (*internal/object.Thread).findOwn (*internal/object.Thread).findNative (*internal/object.Thread).findOpen (*internal/object.Thread).findPrivate (*internal/object.Thread).readGetSet (*internal/object.Thread).readNative
# feeds: (*internal/object.Thread).atOnce (*internal/object.Thread).exactField internal/object.strFormat
# feeds: internal/object.findInSuper internal/object.findInMethod internal/object.findInAlias internal/object.findInFunction internal/object.findInModule internal/object.findInType internal/object.findInCode internal/object.findInFrame internal/object.findInLocal internal/object.getAttrFast internal/object.hasAttrFast
# feeds: (*internal/object.Thread).SetAttrOp (*internal/object.Thread).DelAttrOp (*internal/object.Thread).GetAttrOp (*internal/object.Thread).FinishGet (*internal/object.Thread).descrGet
import operator, weakref
from collections import namedtuple
from types import MethodType
class C:
    def __get__(self, obj, cls): return self
    a = property(lambda self: self)
class Through:
    def __init__(self, x): self.x = x
    def __getattr__(self, name): return getattr(self.x, name)
    def __setattr__(self, name, v): object.__setattr__(self, name, v) if name == "x" else setattr(self.x, name, v)
kept = []
def proxied(x):
    kept.append(Through(x))
    return weakref.proxy(kept[-1])
def last(): pass
c = C()
method = nested(lambda x: MethodType(x, 1), last)
way(lambda: method.a)  # RecursionError; CPython: AttributeError
way(lambda: hasattr(method, "a"))  # RecursionError; CPython: False
way(lambda: setattr(method, "a", 1))  # AttributeError
way(lambda: delattr(method, "a"))  # AttributeError
way(lambda: method.__get__(1, C))  # method
way(nested(lambda x: x.__get__(1), staticmethod(last)))  # TypeError
way(lambda: nested(classmethod, last, n=N // 10).__get__(C, C)())  # TypeError
way(lambda: type("C", (), {"a": nested(property)})().a)  # TypeError
way(lambda: operator.attrgetter("a" + ".a" * N)(c))  # C
way(lambda: ("{0" + ".a" * N + "}").format(c)[:2])  # <_
P = namedtuple("P", "a")
way(lambda: nested(P).a.a)  # P
way(lambda: operator.attrgetter("a" + ".a" * 999)(nested(P)))  # P
way(lambda: "{:5}{.a.a:5}".format(1, nested(P)))  # TypeError
way(lambda: "{:5}{!r:5}".format(1, nested(P, n=50)))  # str
way(lambda: super(C, c).a)  # AttributeError
x = nested(proxied, last, n=N // 5)
way(lambda: x.__name__)  # RecursionError | last
way(lambda: setattr(x, "__name__", "a"))  # RecursionError | None
way(lambda: repr(x))  # str
way(lambda: x == x)  # True
way(lambda: bool(x))  # True
way(lambda: nested(Through, last, n=N // 5).__name__)  # RecursionError | a
way(lambda: nested(lambda x: weakref.ref(C() if not x else x) and c, c))  # C
class D:
    def __get__(self, obj, cls): return obj.d
D.d = D()
way(lambda: D().d)  # RecursionError
class E:
    def __getattr__(self, name): return getattr(self, "b")
way(lambda: E().a)  # RecursionError
