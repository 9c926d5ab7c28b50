# __del__: called for what nothing refers to, at the latest by gc.collect().
# cpython: same
import gc
log = []
class A:
    def __init__(self, name, *refs):
        self.name, self.refs = name, refs
    def __del__(self):
        log.append(self.name)
def take():
    gc.collect()
    out, log[:] = list(log), []
    return out
a = A("a")
print(take())  # expect: []
del a
print(take(), take())  # expect: ['a'] []
a = A("outer", A("middle", A("inner")))
del a
print(take())  # expect: ['outer', 'middle', 'inner']

# --- subclasses of built-in types, classes with __slots__, __del__ set later
import gc
log = []
def finalizer(self):
    log.append(type(self).__name__)
class L(list):
    __del__ = finalizer
class D(dict):
    __slots__ = ()
    __del__ = finalizer
class T(tuple):
    __del__ = finalizer
class S:
    __slots__ = ("x",)
    __del__ = finalizer
class Late:
    pass
Late.__del__ = finalizer
class Sub(S):
    pass
class E(Exception):
    __del__ = finalizer
for c in (L, D, T, S, Late, Sub, E):
    c()
    gc.collect()
print(log)  # expect: ['L', 'D', 'T', 'S', 'Late', 'Sub', 'E']

# --- once, and what came to life again stays
import gc
saved, n = [], 0
class Lazarus:
    def __del__(self):
        global n
        n += 1
        saved.append(self)
Lazarus()
gc.collect()
print(n, len(saved), type(saved[0]).__name__)  # expect: 1 1 Lazarus
saved.clear()
gc.collect()
print(n, saved)  # expect: 1 []

# --- a cycle; references to it are empty afterwards
import gc, weakref
class C:
    def __del__(self):
        print("del", self.other is not None)
x, y = C(), C()
x.other, y.other = y, x
r = weakref.ref(x)
del x, y
gc.collect()
# expect: del True
# expect: del True
gc.collect()
print(r())  # expect: None

# --- an exception is reported, no more
import gc, sys, io
class B:
    def __del__(self):
        raise ValueError("no")
B()
gc.collect()
print("after")  # expect: after
