# Operations that can stop in the middle, at places where no other golden file makes a run
# stop.
# cpython: same
print(len((b"a" * 4000000 + b"xy").rstrip(b"yx")))  # expect: 4000000
# ---
from collections import deque
class Items:
    def __iter__(self):
        return iter([7] * 100)
d = deque()
d += Items()
print(len(d), d[-1])  # expect: 100 7
# --- a long tuple of classes
kinds = tuple(type("E%d" % i, (Exception,), {}) for i in range(40))
for k in kinds[39], kinds[0]:
    try:
        raise k(1)
    except kinds[1:] as e:
        print(type(e).__name__)  # expect: E39
    except kinds:
        print("first")  # expect: first
# --- numbers that must be asked for their value
import math
class One:
    def __float__(self):
        return 1.0
print(math.hypot(*[One()] * 16))  # expect: 4.0
# --- copies of many sizes
from collections import OrderedDict
for n in range(0, 120, 7):
    d = OrderedDict.fromkeys(range(n))
    class Kind(OrderedDict):
        pass
    assert len(d.copy()) == len(Kind(d).copy()) == n
print(len(d))  # expect: 119
# --- many keys of one hash
d = {n * (2**61 - 1): n for n in range(100)}
d.update([(n * (2**61 - 1), n) for n in range(120)])
print(len(d), hash(max(d)))  # expect: 120 0
