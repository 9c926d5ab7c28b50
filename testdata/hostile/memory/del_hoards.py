# __del__ keeps what dies, and its children.
# limits: fuel=500000
# ends: fuel
# cpython: time
keep = []
class D:
    def __init__(self): self.x = [0] * 100
    def __del__(self): keep.append(self); keep.append(D())
import gc
while True:
    D()
    gc.collect()
