# A hundred thousand references with callbacks to one object, all emptied by one census.
# limits: fuel=2000000 memory=134217728
# ends: prints "100000"
# cpython: held, it is done in time
import gc, weakref
class C:
    pass
o = C()
called = 0
def note(ref):
    global called
    called += 1
refs = [weakref.ref(o, note) for _ in range(100_000)]
for _ in range(1000):
    weakref.ref(o)
del o
gc.collect()
print(called)
