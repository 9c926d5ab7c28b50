# A class whose objects all hash alike: each insertion compares with all.
# ends: fuel
# cpython: time
class K:
    def __hash__(self): return 1
s = set()
while True:
    s.add(K())
