# Tries to write to everything that can be reached. What the program of one interpreter can
# change must not be seen by another.
import sys, builtins

__builtins__.__annotations__["spoilt"] = 1

for name in MODULES:
    try:
        __import__(name)
    except Exception:
        pass

tried = []
done = 0


def attempt(f, *args):
    global done
    try:
        f(*args)
        done += 1
    except BaseException:
        pass


Type = type
set_type, del_type, set_object = type.__setattr__, type.__delattr__, object.__setattr__
classes, values = [], []
for m in list(sys.modules.values()):
    if Type(m) is not Type(sys):
        continue
    for v in list(vars(m).values()):
        (classes if isinstance(v, Type) else values).append(v)
for c in list(classes):
    for b in Type.__dict__["__mro__"].__get__(c):
        if not any(b is x for x in tried):
            tried.append(b)
classes = tried
for c in list(classes):
    for a, v in list(Type.__dict__["__dict__"].__get__(c).items()):
        values.append((c, a, v))


def spoil(v):
    attempt(set_object, v, "spoilt", 1)
    attempt(setattr, v, "spoilt", 1)
    attempt(setattr, v, "__doc__", "spoilt")
    attempt(setattr, v, "__name__", "spoilt")
    attempt(setattr, v, "__class__", Spoilt)
    for method, args in CHANGES:
        f = Type(v).__dict__.get(method)
        if f is not None:
            attempt(f, v, *args)


def call_all(v):
    # Every method that there is, with this and that.
    cls = Type(v)
    n = called[cls] = called.get(cls, 0) + 1
    if n > 3:
        return
    for a in dir(cls):
        try:
            f = getattr(cls, a)
        except Exception:
            continue
        for args in ARGUMENTS:
            attempt(f, v, *args)


class Spoilt:
    pass


called = {}
ARGUMENTS = [(), (1,), ("spoilt",), (len,), ({"spoilt": 1},), ([1],), (None,), ("__doc__", "spoilt"), (0, "spoilt"), (Spoilt, Spoilt), (None, Spoilt)]

CHANGES = [("__setitem__", ("spoilt", 1)), ("__setitem__", (0, "spoilt")), ("append", ("spoilt",)), ("add", ("spoilt",)), ("extend", (["spoilt"],)),
           ("update", ({"spoilt": 1},)), ("__iadd__", (["spoilt"],)), ("__ior__", ({"spoilt"},)), ("insert", (0, "spoilt")), ("clear", ()), ("pop", ()),
           ("reverse", ()), ("sort", ()), ("__init__", ()), ("__init__", ([1],)), ("__setstate__", (1,)), ("__setstate__", ({"spoilt": 1},)), ("release", ())]

native = [c for c in classes if c.__module__ != "__main__"]


def each(item):
    if Type(item) is tuple and len(item) == 3 and isinstance(item[0], Type):
        c, a, v = item
        spoil(v)
        call_all(v)
        for store in (set_type, setattr):
            attempt(store, c, a, Spoilt)
            attempt(store, c, "spoilt", 1)
        attempt(del_type, c, a)
        for writer in ("__set__", "__delete__"):
            f = Type(v).__dict__.get(writer)
            if f is not None:
                attempt(f, v, c, 1)
    elif not any(item is x for x in OURS):
        spoil(item)
        call_all(item)


def late():
    for c in native:
        for a, v in (("__bases__", (Spoilt,)), ("__abstractmethods__", {"spoilt"}), ("__annotations__", {"spoilt": 1}),
                     ("__type_params__", (1,)), ("__qualname__", "Spoilt")):
            attempt(setattr, c, a, v)
    for m in list(sys.modules.values()):
        if Type(m) is Type(sys) and not any(m is x for x in OURS):
            for k in list(vars(m)):
                vars(m)[k] = Spoilt
    builtins.len = builtins.spoilt = 1
    vars(builtins)["int"] = Spoilt


# The more it changes the less of the library works for itself: nothing of that may end it.
OURS = (values, tried, classes, native, called, ARGUMENTS, CHANGES, sys.modules, vars(builtins), sys, builtins, globals(), sys.modules["__main__"])
for item in values:
    attempt(each, item)
attempt(late)
ended = 1
