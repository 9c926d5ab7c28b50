# deque repetition with and without a bound.
# ends: prints "5\nrefused"
# cpython: held or time, SystemError: error return without exception set
from collections import deque
d = deque([1], maxlen=5) * 10**15
print(len(d))
try:
    deque([1]) * 10**15
except MemoryError:
    print("refused")
