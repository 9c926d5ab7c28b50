# concurrent.futures: futures, executors, map, wait.
import concurrent.futures as cf
from concurrent.futures import Future, ThreadPoolExecutor

f = Future()
print(repr(f).partition(" at ")[0], repr(f).partition(" state=")[2], f.done(), f.running(), f.cancelled())  # expect: <Future pending> False False False
f.add_done_callback(lambda f: print("callback", f.result()))
print(f.set_running_or_notify_cancel(), f.running(), f.cancel())  # expect: True True False
f.set_result(5)  # expect: callback 5
print(repr(f).partition(" state=")[2], f.result(), f.exception())  # expect: finished returned int> 5 None
f.add_done_callback(lambda f: print("at once"))  # expect: at once
for g in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
    try:
        g()
    except cf.InvalidStateError as e:
        print(str(e).partition(" at ")[0])
# expect: FINISHED: <Future
# expect: FINISHED: <Future
f = Future()
print(f.cancel(), f.cancel(), f.cancelled(), f.done(), f.set_running_or_notify_cancel())  # expect: True True True True False
try:
    f.result()
except cf.CancelledError as e:
    print(repr(e))  # expect: CancelledError()
f = Future()
f.set_exception(KeyError("k"))
try:
    f.result()
except KeyError as e:
    print(repr(e), repr(f).partition(" state=")[2])  # expect: KeyError('k') finished raised KeyError>
f = Future()
try:
    f.result(timeout=0)
except TimeoutError as e:
    print(repr(e))  # expect: TimeoutError()

with ThreadPoolExecutor(max_workers=1, initializer=print, initargs=("init",)) as ex:
    print(list(ex.map(pow, [2, 3, 4], [5, 2, 1])))  # expect: init
    fs = [ex.submit(lambda x: x * x, i) for i in range(4)]
    print([f.result() for f in fs])  # expect: [32, 9, 4]
    bad = ex.submit(int, "x")
    print(bad.exception())  # expect: [0, 1, 4, 9]
    done, not_done = cf.wait(fs)
    print(len(done), len(not_done), sorted(f.result() for f in cf.as_completed(fs)))  # expect: invalid literal for int() with base 10: 'x'
    print([type(f.exception()).__name__ for f in cf.as_completed([bad])])  # expect: 4 0 [0, 1, 4, 9]
    print(list(ex.map(lambda x: x + 1, range(5), buffersize=2)))  # expect: ['ValueError']
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)  # expect: [1, 2, 3, 4, 5]
for kw in ({"max_workers": 0}, {"initializer": 5}):
    try:
        ThreadPoolExecutor(**kw)
    except (ValueError, TypeError) as e:
        print(e)
# expect: cannot schedule new futures after shutdown
# expect: max_workers must be greater than 0
f1, f2 = Future(), Future()
f1.set_running_or_notify_cancel()
f1.set_result(1)
r = cf.wait([f1, f2], timeout=0)
print(len(r.done), len(r.not_done), cf.wait([f1, f2], return_when=cf.FIRST_COMPLETED).done == {f1})  # expect: initializer must be a callable
try:
    list(cf.as_completed([f1, f2], timeout=0))
except TimeoutError as e:
    print(e)  # expect: 1 1 True
try:
    cf.Executor().submit(print)
except NotImplementedError as e:
    print(repr(e))
# expect: 1 (of 2) futures unfinished
# expect: NotImplementedError()

# --- context variables of a worker are its own
import contextvars
from concurrent.futures import ThreadPoolExecutor
v = contextvars.ContextVar("v", default=0)
v.set(1)
with ThreadPoolExecutor(1) as ex:
    print(ex.submit(v.get).result(), ex.submit(v.set, 7).result() is not None, ex.submit(v.get).result(), v.get())  # expect: 0 True 7 1

# --- cpython: skip (a wait that would not end)
from concurrent.futures import Future, ProcessPoolExecutor, wait
f = Future()
for g in (f.result, f.exception, lambda: wait([f]), ProcessPoolExecutor):
    try:
        g()
    except RuntimeError as e:
        print(e)
    except CapabilityError as e:
        print(e)
# expect: deadlock: the thread waits for what only another one could do, and there is no other
# expect: deadlock: the thread waits for what only another one could do, and there is no other
# expect: deadlock: the thread waits for what only another one could do, and there is no other
# expect: ProcessPoolExecutor needs processes, which cannot be granted
