# 50,000 weak references, cleared by each collection.
# ends: fuel
# cpython: time
import gc, weakref
class C: pass
while True:
    keep = [weakref.ref(C()) for _ in range(20_000)]
    gc.collect()
