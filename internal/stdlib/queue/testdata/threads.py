# queue: threads that wait for room, for items, for the work to be done, and for the end.
# cpython: same
import queue, threading
q = queue.Queue(2)
got = []
def produce(n):
    for i in range(n):
        q.put(i)
def consume():
    while True:
        x = q.get()
        if x is None:
            break
        got.append(x)
        q.task_done()
ps = [threading.Thread(target=produce, args=(10,)) for _ in range(3)]
cs = [threading.Thread(target=consume) for _ in range(2)]
for t in ps + cs:
    t.start()
for t in ps:
    t.join()
q.join()
print(len(got), sorted(set(got)) == list(range(10)), q.unfinished_tasks)  # expect: 30 True 0
for t in cs:
    q.put(None)
for t in cs:
    t.join()
print(q.empty(), q.qsize())  # expect: True 0
for f in (lambda: q.get(timeout=0.01), lambda: q.get(block=False)):
    try:
        f()
    except queue.Empty as e:
        print(type(e).__name__)
# expect: Empty
# expect: Empty
q.put(1)
q.put(2)
try:
    q.put(3, timeout=0.01)
except queue.Full:
    print("full")  # expect: full
t = threading.Thread(target=q.get)
t.start()
print(q.put(3, timeout=10), q.get(), q.get())  # expect: None 2 3
t.join()

# --- the other kinds
import queue, threading
for kind in (queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    out = []
    def take():
        for _ in range(3):
            out.append(q.get())
    t = threading.Thread(target=take)
    t.start()
    for x in (2, 1, 3):
        q.put(x)
    t.join()
    print(kind.__name__, sorted(out), q.empty())
# expect: LifoQueue [1, 2, 3] True
# expect: PriorityQueue [1, 2, 3] True
# expect: SimpleQueue [1, 2, 3] True
q = queue.SimpleQueue()
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("empty")  # expect: empty
threading.Timer(0.01, q.put, ["late"]).start()
print(q.get(timeout=10))  # expect: late
out = []
ts = [threading.Thread(target=lambda: out.append(q.get())) for _ in range(4)]
for t in ts:
    t.start()
for i in range(4):
    q.put(i)
for t in ts:
    t.join()
print(sorted(out))  # expect: [0, 1, 2, 3]

# --- shutdown wakes who waits
import queue, threading
q = queue.Queue(1)
out = []
def getter():
    try:
        out.append(q.get())
    except queue.ShutDown:
        out.append("no item")
def putter():
    try:
        q.put(2)
    except queue.ShutDown:
        out.append("no room")
ts = [threading.Thread(target=getter) for _ in range(2)]
for t in ts:
    t.start()
q.shutdown()
for t in ts:
    t.join()
print(out)  # expect: ['no item', 'no item']
q, out = queue.Queue(1), []
q.put(1)
t = threading.Thread(target=putter)
t.start()
q.shutdown(immediate=True)
t.join()
print(out, q.qsize())  # expect: ['no room'] 0
