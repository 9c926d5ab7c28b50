# __del__ that keeps its object, makes another, raises, collects.
# ends: prints "survived"
# cpython: held, it ends well
import gc
class D:
    def __del__(self):
        keep.append(self)
        D()
        if len(keep) < 100:
            gc.collect()
        raise ValueError
keep = []
D()
for _ in range(5):
    gc.collect()
    keep.clear()
del keep[:]
print("survived")
