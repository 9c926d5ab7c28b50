# A queue that nobody reads, callbacks, and contexts.
# limits: fuel=12000000
# ends: memory
# cpython: time
import queue, contextvars
q = queue.SimpleQueue()
v = contextvars.ContextVar("v")
i = 0
while True:
    i += 1
    v.set(i)
    q.put(contextvars.copy_context())
