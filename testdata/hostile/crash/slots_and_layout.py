# __class__ and __bases__ between classes whose objects are laid out differently.
# ends: prints "survived"
# cpython: held, it ends well
class A: __slots__ = ("x",)
class B: __slots__ = ("x", "y")
class C(list): pass
class D(dict): pass
class E(Exception): pass
class I(int): pass
class M(type): pass
class T(tuple): pass
objects = [A(), B(), C(), D(), E(), I(), M("m", (), {}), T(), object(), len, lambda: 1, 5, None, type, A.x, (x for x in ()), ...]
kinds = [A, B, C, D, E, I, M, T, object, list, dict, int, type, type(None), type(len), type(A.x), bool]
n = 0
for o in objects:
    for k in kinds:
        try:
            o.__class__ = k
        except (TypeError, AttributeError):
            n += 1
for c in kinds:
    for k in kinds:
        for attempt in lambda: setattr(c, "__bases__", (k,)), lambda: type("X", (c, k), {}), lambda: k.__new__(c), lambda: c.__init__(k), lambda: c.__dict__["__dict__"].__get__(k), lambda: c.__dict__["x"].__get__(k()), lambda: c.__dict__["x"].__set__(k(), 1):
            try:
                attempt()
            except (TypeError, AttributeError, KeyError, ValueError):
                n += 1
print("survived")
