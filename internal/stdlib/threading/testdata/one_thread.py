# threading with one thread: what needs no other one.
import threading
t = threading.current_thread()
print(t is threading.main_thread(), t.name, t.daemon, t.is_alive(), t.ident == threading.get_ident(), threading.active_count(), threading.enumerate() == [t])  # expect: True MainThread False True True 1 True
c = threading.Condition()
with c:
    c.notify()
    c.notify_all()
    print(c.wait(0), c.wait(-1), c.wait_for(lambda: 5))  # expect: False False 5
for f in [c.wait, c.notify]:
    try:
        f()
    except RuntimeError as e:
        print(e)
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
e = threading.Event()
print(e.is_set(), e.wait(0))  # expect: False False
e.set()
print(e.is_set(), e.wait(), e.wait(1))  # expect: True True True
e.clear()
print(e.is_set())  # expect: False
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(False), s.acquire(False))  # expect: True True False
s.release(2)
with s:
    print(s._value)  # expect: 1
b = threading.BoundedSemaphore()
for f in [b.release, lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1)]:
    try:
        f()
    except ValueError as x:
        print(x)
# expect: Semaphore released too many times
# expect: semaphore initial value must be >= 0
# expect: n must be one or more
# expect: can't specify timeout for non-blocking acquire
bar = threading.Barrier(1, action=lambda: print("action"))
print(bar.wait(), bar.parties, bar.n_waiting, bar.broken)  # expect: action
# expect: 0 1 0 False
bar.abort()
print(bar.broken)  # expect: True
try:
    bar.wait()
except threading.BrokenBarrierError as x:
    print(repr(x))  # expect: BrokenBarrierError()
bar.reset()
print(bar.wait(), bar.broken)  # expect: action
# expect: 0 False
l = threading.local()
l.x = 5
print(l.x, vars(l))  # expect: 5 {'x': 5}
class L(threading.local):
    def __init__(self, v): self.v = v
print(L(3).v)  # expect: 3
t = threading.Thread(target=print, args=(1,), name="n", daemon=True)
print(t.name, t.daemon, t.is_alive(), t.ident, repr(t))  # expect: n True False None <Thread(n, initial daemon)>
t.run()  # expect: 1
try:
    t.join()
except RuntimeError as x:
    print(x)  # expect: cannot join thread before it is started
r = threading.RLock()
with r, r:
    print(r.acquire(), r._is_owned())  # expect: True True
    r.release()
print(isinstance(threading.Lock(), threading.Lock), threading.Lock().locked(), threading.ThreadError is RuntimeError)  # expect: True False True
class T(threading.Thread):
    def run(self): print("run", self.name)
T(name="z").run()  # expect: run z
tm = threading.Timer(0, print, ["timer"])
tm.cancel()
tm.run()
print(threading.ExceptHookArgs((1, 2, 3, 4)).thread, threading.getprofile(), threading.gettrace())  # expect: 4 None None
# --- cpython: skip (CPython waits for ever)
import threading
l = threading.Lock()
l.acquire()
try:
    l.acquire()
except RuntimeError as e:
    print(e)  # expect: deadlock: the thread waits for what only another one could do, and there is no other
