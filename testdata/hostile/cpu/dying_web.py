# Objects with a __del__ that die together, each with much that only it refers to.
# limits: fuel=4000000 memory=134217728
# ends: prints "3000"
# cpython: held, it is done in time
import gc
class N:
    def __init__(self, n):
        self.data = [[i] for i in range(300)]
        self.itself = self
    def __del__(self):
        global closed
        closed += 1
closed = 0
for i in range(3000):
    N(i)
gc.collect()
print(closed)
