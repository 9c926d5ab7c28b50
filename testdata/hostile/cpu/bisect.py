# bisect in an object that says it is as long as it likes.
# ends: fuel
# cpython: time
import bisect
class L:
    def __len__(self): return 2**62
    def __getitem__(self, i): return 0
while True:
    bisect.bisect(L(), 1)
