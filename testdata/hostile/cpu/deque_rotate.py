# deque: rotate by 10 ** 18, index in the middle, insert.
# ends: fuel
# cpython: time
from collections import deque
d = deque(range(300_000))
while True:
    d.rotate(10**18 + 7)
    d[150_000]
    d.insert(150_000, 1); d.remove(1)
    d.count(5)
