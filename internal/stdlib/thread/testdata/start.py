# Starting threads, waiting for them, and handing locks on.
# cpython: same
import _thread
done = _thread.allocate_lock()
done.acquire()
seen = []
def work(a, *, k=1):
    seen.append((a, k, _thread.get_ident() != _thread._get_main_thread_ident()))
    done.release()
i = _thread.start_new_thread(work, (1,), {"k": 5})
done.acquire()
print(seen, type(i).__name__)  # expect: [(1, 5, True)] int
i = _thread.start_new(work, (2,))
done.acquire()
print(seen[1], done.locked())  # expect: (2, 1, True) True
for args in [(1, ()), (print, 1), (print, (), 1), (print,), (print, (), {}, 1)]:
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)
# expect: first arg must be callable
# expect: 2nd arg must be a tuple
# expect: optional 3rd arg must be a dictionary
# expect: start_new_thread expected at least 2 arguments, got 1
# expect: start_new_thread expected at most 3 arguments, got 4

# --- handles
import _thread
h = _thread._ThreadHandle()
print(h, h.ident, h.is_done())  # expect: <_thread._ThreadHandle object: ident=0> 0 False
def refuse(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
refuse(h.join)  # expect: RuntimeError thread not started
refuse(h._set_done)  # expect: RuntimeError thread not started
refuse(_thread.start_joinable_thread, 1)  # expect: TypeError thread function must be callable
refuse(_thread.start_joinable_thread, print, handle=1)  # expect: TypeError 'handle' must be a _ThreadHandle
gate = _thread.allocate_lock()
gate.acquire()
out = []
def work():
    out.append("begin")
    gate.acquire()
    out.append("end")
print(_thread.start_joinable_thread(work, handle=h, daemon=False) is h)  # expect: True
refuse(_thread.start_joinable_thread, work, handle=h)  # expect: RuntimeError thread already started
print(h.join(0.01), h.join(0), h.is_done(), h.ident != 0)  # expect: None None False True
gate.release()
print(h.join(), h.is_done(), h.join(5), out)  # expect: None True None ['begin', 'end']
me = _thread._make_thread_handle(_thread.get_ident())
refuse(me.join)  # expect: RuntimeError Cannot join current thread
refuse(h.join, "x")  # expect: TypeError 'str' object cannot be interpreted as an integer or float
e = _thread.start_joinable_thread(lambda: 0)
e.join()
print(e.is_done(), _thread.daemon_threads_allowed(), _thread.stack_size(0), _thread._get_name() is not None)  # expect: True True 0 True
print(_thread.stack_size(1 << 20), _thread.stack_size(), _thread.stack_size(0), _thread.stack_size())  # expect: 0 1048576 0 0
refuse(_thread.stack_size, 5)  # expect: ValueError size must be at least 53248 bytes

# --- a lock that another thread gives back
import _thread
l = _thread.allocate_lock()
l.acquire_lock()
_thread.start_joinable_thread(l.release_lock)
print(l.acquire_lock(), l.acquire_lock(timeout=0.01), l.release_lock())  # expect: True False None
l.acquire()
print(l.acquire(False), l.acquire(timeout=0.01), l.acquire(True, 0))  # expect: False False False
h = _thread.start_joinable_thread(l.release)
print(l.acquire(), l.locked())  # expect: True True
h.join()
r = _thread.RLock()
r.acquire()
r.acquire()
log = []
def other():
    log.append((r.acquire(False), r._is_owned(), r._recursion_count()))
    try:
        r.release()
    except RuntimeError as e:
        log.append(str(e))
    log.append(r.acquire(timeout=0.01))
    with r:
        log.append((r._is_owned(), r._recursion_count()))
h = _thread.start_joinable_thread(other)
while len(log) < 3:
    h.join(0.001)
r.release()
r.release()
h.join()
print(log)  # expect: [(False, False, 0), 'cannot release un-acquired lock', False, (True, 1)]
r.acquire()
r.acquire()
state = r._release_save()
print(r._is_owned(), state[0])  # expect: False 2
def hold():
    with r:
        l.acquire()
h = _thread.start_joinable_thread(hold)
while not r.locked():
    h.join(0.001)
l.release()
print(r._acquire_restore(state), r._recursion_count())  # expect: None 2
h.join()
print(l.locked())  # expect: True

# --- what is a thread's own
import _thread
l = _thread._local()
l.x = 1
class L(_thread._local):
    kind = "class"
    def __init__(self, a, b=0):
        self.a = [a, b]
m = L(5, b=6)
m.a.append(7)
got = []
def work():
    got.append((hasattr(l, "x"), l.__dict__, m.a, m.kind, m.__dict__))
    l.x = 2
    l.y = 3
    del l.x
    m.c = 1
    got.append((l.__dict__, sorted(m.__dict__)))
    try:
        del l.x
    except AttributeError as e:
        got.append(str(e))
h = _thread.start_joinable_thread(work)
h.join()
for x in got:
    print(x)
# expect: (False, {'y': 3}, [5, 6], 'class', {'a': [5, 6], 'c': 1})
# expect: ({'y': 3}, ['a', 'c'])
# expect: '_thread._local' object has no attribute 'x'
print(l.x, l.__dict__, m.a, m.__dict__)  # expect: 1 {'x': 1} [5, 6, 7] {'a': [5, 6, 7]}
def first():
    m.a = 9
    got.append(m.a)
    del m.a
    got.append(m.__dict__)
h = _thread.start_joinable_thread(first)
h.join()
print(got[3:], m.a)  # expect: [9, {}] [5, 6, 7]
def erase():
    try:
        del m.zz
    except AttributeError as e:
        got.append(str(e))
    try:
        l.__dict__ = {}
    except AttributeError as e:
        got.append(str(e))
    _thread._local.__setattr__(m, "q", 2)
    got.append((m.q, _thread._local.__getattribute__(m, "q")))
    _thread._local.__delattr__(m, "q")
    got.append(hasattr(m, "q"))
h = _thread.start_joinable_thread(erase)
h.join()
print(got[5:], hasattr(l, "q"))  # expect: ["'L' object has no attribute 'zz'", "'_thread._local' object attribute '__dict__' is read-only", (2, 2), False] False

# --- exceptions of threads
import _thread, sys
print(_thread.start_joinable_thread(_thread.exit).join())  # expect: None
def fail(*a, **k):
    raise ValueError(a, k)
old, sys.unraisablehook = sys.unraisablehook, lambda u: print(u.exc_type.__name__, u.exc_value, u.exc_traceback is not None, u.err_msg.split(" at ")[0], u.object)
_thread.start_joinable_thread(fail).join()  # expect: ValueError ((), {}) True Exception ignored in thread started by <function fail None
e = _thread.allocate_lock()
e.acquire()
def hook(u):
    print(u.exc_value)
    e.release()
sys.unraisablehook = hook
_thread.start_new_thread(fail, (1,), {"k": 2})
print(e.acquire())  # expect: ((1,), {'k': 2})
# expect: True
sys.unraisablehook = old
def leave():
    sys.exit(3)
print(_thread.start_joinable_thread(leave).join())  # expect: None
def deep(n):
    return deep(n + 1)
got = []
def catch():
    try:
        deep(0)
    except RecursionError as e:
        got.append(str(e).split(" depth")[0])
    try:
        1 / 0
    except ZeroDivisionError:
        h = _thread.start_joinable_thread(lambda: got.append(sys.exception()))
        h.join()
        got.append(repr(sys.exception()))
_thread.start_joinable_thread(catch).join()
print(got, sys.exception())  # expect: ['maximum recursion', None, "ZeroDivisionError('division by zero')"] None
