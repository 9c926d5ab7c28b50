# A linked list of a million nodes, with a cycle, collected and compared.
# ends: prints "collected"
# cpython: held, it ends well
import gc
class N:
    def __init__(self, next): self.next = next
n = None
for _ in range(300_000):
    n = N(n)
last = n
while last.next:
    last = last.next
last.next = n
del n, last
gc.collect()
print("collected")
