# queue: what one thread can see.
import queue
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = cls(3)
    for x in (5, 1, 3):
        q.put(x)
    print(q.qsize(), q.empty(), q.full(), q.maxsize)
    t(q.put, 9, False); t(q.put_nowait, 9); t(q.put, 9, True, 0); t(q.put, 9, timeout=-1)
    print(q.get(), q.get(), q.get_nowait())
    t(q.get, False); t(q.get_nowait); t(q.get, True, 0); t(q.get, timeout=-1)
    for i in range(3):
        q.task_done()
    t(q.task_done)
    q.join()
    q.put(1)
    q.shutdown()
    t(q.put, 2)
    print(q.get(), q.is_shutdown)
    t(q.get)
    q = cls()
    q.put(1)
    q.put(2)
    q.shutdown(immediate=True)
    t(q.get); t(q.join)
    print(q.unfinished_tasks, q.qsize())
# expect: 3 False True 3
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 5 1 3
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: builtins.ValueError: task_done() called too many times
# expect-repr: 'queue.ShutDown: '
# expect: 1 True
# expect-repr: 'queue.ShutDown: '
# expect-repr: 'queue.ShutDown: '
# expect: None
# expect: 0 0
# expect: 3 False True 3
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 3 1 5
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: builtins.ValueError: task_done() called too many times
# expect-repr: 'queue.ShutDown: '
# expect: 1 True
# expect-repr: 'queue.ShutDown: '
# expect-repr: 'queue.ShutDown: '
# expect: None
# expect: 0 0
# expect: 3 False True 3
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect-repr: 'queue.Full: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 1 3 5
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: builtins.ValueError: task_done() called too many times
# expect-repr: 'queue.ShutDown: '
# expect: 1 True
# expect-repr: 'queue.ShutDown: '
# expect-repr: 'queue.ShutDown: '
# expect: None
# expect: 0 0
q = queue.SimpleQueue()
print(q.empty(), q.qsize())  # expect: True 0
q.put(1); q.put_nowait(2); q.put(3, False, 5)
print(q.get(), q.get_nowait(), q.get(False), q.empty())  # expect: 1 2 3 True
t(q.get, False); t(q.get_nowait); t(q.get, True, 0); t(q.get, timeout=-1)  # expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect-repr: '_queue.Empty: '
# expect: builtins.ValueError: 'timeout' must be a non-negative number
print(queue.Queue[int], queue.SimpleQueue[int], queue.Empty, queue.Full, queue.ShutDown, queue.SimpleQueue)  # expect: queue.Queue[int] _queue.SimpleQueue[int] <class '_queue.Empty'> <class 'queue.Full'> <class 'queue.ShutDown'> <class '_queue.SimpleQueue'>
print(sorted(queue.__all__))  # expect: ['Empty', 'Full', 'LifoQueue', 'PriorityQueue', 'Queue', 'ShutDown', 'SimpleQueue']
p = queue.PriorityQueue()
p.put((2, "b")); p.put((1, "a")); p.put((1, "A"))
print([p.get() for i in range(3)])  # expect: [(1, 'A'), (1, 'a'), (2, 'b')]
