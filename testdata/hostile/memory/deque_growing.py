# A deque that is fed by its own iteration, which it refuses, then by others.
# ends: memory
# cpython: memory or time
from collections import deque
d = deque([1])
while True:
    d.extend(list(d))
