# Rich comparison that reflects for ever between two classes, in sort, min, bisect and heapq.
# ends: prints "6"
# cpython: held, it ends well
import bisect, heapq
class A:
    def __lt__(self, other): return other > self
    def __gt__(self, other): return other < self
n = 0
for way in lambda: sorted([A(), A()]), lambda: min(A(), A()), lambda: bisect.insort([A()], A()), lambda: heapq.heapify([A(), A()]), lambda: (A(),) < (A(),), lambda: [A()] > [A()]:
    try:
        way()
    except RecursionError:
        n += 1
print(n)
