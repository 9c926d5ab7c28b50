# Callbacks of weak references that make and drop more of them, during gc.collect().
# ends: prints "survived"
# cpython: time
import gc, weakref
class C: pass
keep = set()
def again(r):
    keep.discard(r)
    c = C()
    keep.add(weakref.ref(c, again))
for _ in range(100):
    c = C()
    keep.add(weakref.ref(c, again))
del c
for _ in range(50):
    gc.collect()
print("survived")
