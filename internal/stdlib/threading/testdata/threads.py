# Threads: programs whose output does not depend on whose turn it is.
# cpython: same
import threading
out, lock = [], threading.Lock()
def work(n):
    for i in range(60):
        with lock:
            out.append((n, i))
ts = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(out), sorted(out) == [(a, b) for a in range(4) for b in range(60)])  # expect: 240 True
print([x for x in out if x[0] == 2] == [(2, i) for i in range(60)])  # expect: True
t = ts[0]
print(t.is_alive(), t.daemon, t.name, t.ident != ts[1].ident, repr(t).startswith("<Thread(Thread-1 (work), stopped "))  # expect: False False Thread-1 (work) True True
print(threading.enumerate(), threading.active_count()) if threading.active_count() != 1 else print("alone")  # expect: alone
for f in (t.start, threading.current_thread().join, threading.Thread().join, lambda: setattr(t, "daemon", True)):
    try:
        f()
    except RuntimeError as e:
        print(e)
# expect: threads can only be started once
# expect: cannot join current thread
# expect: cannot join thread before it is started
# expect: cannot set daemon status of active thread

# --- what a thread knows of itself
import threading
log = []
class T(threading.Thread):
    def run(self):
        me = threading.current_thread()
        log.append((me is self, me.name, me.daemon, self in threading.enumerate(), me.is_alive(), me.ident == threading.get_ident(),
                    threading.main_thread() is me, threading.active_count()))
        u = threading.Thread(target=lambda: log.append(threading.current_thread().daemon))
        u.start()
        u.join()
t = T(name="tee", daemon=True)
t.start()
t.join()
for x in log:
    print(x)
# expect: (True, 'tee', True, True, True, True, False, 2)
# expect: True

# --- a thread that _thread started is a dummy
import threading, _thread
log = []
e = threading.Event()
def work():
    t = threading.current_thread()
    log.append((type(t).__name__, t.daemon, t.is_alive(), t is threading.current_thread(), t.name.startswith("Dummy-")))
    e.set()
_thread.start_new_thread(work, ())
print(e.wait(), log)  # expect: True [('_DummyThread', True, True, True, True)]

# --- join with a time, and ends
import threading
e = threading.Event()
t = threading.Thread(target=e.wait)
t.start()
print(t.join(0.01), t.join(-1), t.is_alive())  # expect: None None True
e.set()
t.join()
print(t.is_alive(), e.is_set(), e.wait(), e.wait(0))  # expect: False True True True
e.clear()
print(e.wait(0.01), e.wait(-1))  # expect: False False

# --- conditions
import threading
c = threading.Condition()
n, log = 0, []
def add(k):
    global n
    for _ in range(k):
        with c:
            n += 1
            c.notify_all()
ts = [threading.Thread(target=add, args=(k,)) for k in (3, 4, 5)]
with c:
    for t in ts:
        t.start()
    print(c.wait_for(lambda: n == 12), n)  # expect: True 12
for t in ts:
    t.join()
turn = 0
def play(me):
    global turn
    for i in range(3):
        with c:
            while turn % 3 != me:
                c.wait()
            log.append(me)
            turn += 1
            c.notify_all()
ts = [threading.Thread(target=play, args=(k,)) for k in (2, 0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log)  # expect: [0, 1, 2, 0, 1, 2, 0, 1, 2]
with c:
    print(c.wait(0.01), c.wait_for(lambda: False, 0.01))  # expect: False False
def tell():
    with c:
        c.notify(1)
with c:
    t = threading.Thread(target=tell)
    t.start()
    print(c.wait(10))  # expect: True
t.join()
r = threading.RLock()
c = threading.Condition(r)
with r, r, c:
    t = threading.Thread(target=tell)
    t.start()
    print(c.wait(), r._recursion_count())  # expect: True 3
t.join()

# --- semaphores
import threading
s = threading.Semaphore(2)
most = now = 0
l = threading.Lock()
def work():
    global most, now
    with s:
        with l:
            now += 1
            most = max(most, now)
        for _ in range(300):
            pass
        with l:
            now -= 1
ts = [threading.Thread(target=work) for _ in range(6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(most <= 2, now, s._value)  # expect: True 0 2
s = threading.BoundedSemaphore(1)
s.acquire()
print(s.acquire(timeout=0.01), s.acquire(False))  # expect: False False
t = threading.Thread(target=s.release)
t.start()
print(s.acquire(timeout=10))  # expect: True
t.join()

# --- barriers
import threading
log = []
b = threading.Barrier(3, action=lambda: log.append("action"))
def work():
    for _ in range(2):
        log.append(type(b.wait()).__name__)
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(log), b.n_waiting, b.broken)  # expect: ['action', 'action', 'int', 'int', 'int', 'int', 'int', 'int'] 0 False
def fail():
    try:
        b.wait(0.01)
    except threading.BrokenBarrierError as e:
        log.append("broken")
log.clear()
t = threading.Thread(target=fail)
t.start()
t.join()
print(log, b.broken)  # expect: ['broken'] True
b.reset()
ts = [threading.Thread(target=fail) for _ in range(2)]
for t in ts:
    t.start()
b.abort()
for t in ts:
    t.join()
print(log, b.broken)  # expect: ['broken', 'broken', 'broken'] True

# --- timers
import threading
log = []
e = threading.Event()
t = threading.Timer(0.01, lambda *a, **k: (log.append((a, k)), e.set()), [1], {"x": 2})
t.start()
print(e.wait(10), log)  # expect: True [((1,), {'x': 2})]
t.join()
t = threading.Timer(100, log.append, [1])
t.start()
t.cancel()
t.join()
print(len(log), t.finished.is_set())  # expect: 1 True
order = []
ts = [threading.Timer(k / 50, order.append, [k]) for k in (3, 1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(order)  # expect: [1, 2, 3]

# --- exceptions that end a thread
import threading, sys
log = []
def bad(x):
    raise ValueError(x)
def hook(args):
    log.append((args.exc_type.__name__, str(args.exc_value), args.exc_traceback is not None, args.thread.name, len(args)))
old, threading.excepthook = threading.excepthook, hook
for x in (1, 2):
    t = threading.Thread(target=bad, args=(x,), name=f"t{x}")
    t.start()
    t.join()
def leave():
    sys.exit()
t = threading.Thread(target=leave)
t.start()
t.join()
print(log)  # expect: [('ValueError', '1', True, 't1', 4), ('ValueError', '2', True, 't2', 4), ('SystemExit', '', True, 'Thread-1 (leave)', 4)]
print(old is threading.__excepthook__)  # expect: True

# --- local
import threading
l = threading.local()
l.x = 0
seen = []
def work(k):
    l.x = k
    for i in range(200):
        l.x += 1
    seen.append((k, l.x, list(vars(l))))
ts = [threading.Thread(target=work, args=(k,)) for k in (10, 20, 30)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seen), l.x)  # expect: [(10, 210, ['x']), (20, 220, ['x']), (30, 230, ['x'])] 0

# --- cpython: skip (there it is the process that waits)
import threading, atexit
e = threading.Event()
def late():
    e.wait()
    for i in range(2000):
        pass
    print("late", threading.main_thread().is_alive())
atexit.register(print, "atexit")
threading.Thread(target=late).start()
def daemon():
    threading.Event().wait()
    print("never")
threading.Thread(target=daemon, daemon=True).start()
threading._register_atexit(e.set)
print("end")  # expect: end
# expect: late False
# expect: atexit
# --- generators and exceptions stay with their thread
import threading
def gen(k):
    try:
        for i in range(50):
            yield k * 100 + i
    finally:
        log.append(("closed", k))
log = []
def work(k):
    total = 0
    for x in gen(k):
        try:
            if x % 7 == 0:
                raise KeyError(x)
            total += x
        except KeyError as e:
            total -= e.args[0]
    g = gen(-k)
    next(g)
    g.close()
    log.append((k, total, sorted(range(40), key=lambda v: (v * k) % 41)[:5]))
ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
for x in sorted(log, key=str):
    print(x)
# expect: ('closed', -1)
# expect: ('closed', -2)
# expect: ('closed', -3)
# expect: ('closed', 1)
# expect: ('closed', 2)
# expect: ('closed', 3)
# expect: (1, 4461, [0, 1, 2, 3, 4])
# expect: (2, 8089, [0, 21, 1, 22, 2])
# expect: (3, 11717, [0, 14, 28, 1, 15])
# --- one generator, two threads
import threading
def g():
    yield e.wait()
e, f = threading.Event(), threading.Event()
it = g()
def first():
    f.set()
    next(it)
t = threading.Thread(target=first)
t.start()
f.wait()
while not it.gi_running:
    pass
try:
    next(it)
except ValueError as x:
    print(x)  # expect: generator already executing
e.set()
t.join()
