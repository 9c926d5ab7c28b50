# A million weak references with callbacks to one object.
# limits: fuel=300000
# ends: fuel
# cpython: time
import weakref
class C: pass
c = C()
keep = []
while True:
    keep.append(weakref.ref(c, lambda r: None))
    keep.append(weakref.finalize(c, print, 1))
