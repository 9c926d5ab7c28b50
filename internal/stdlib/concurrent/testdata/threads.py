# concurrent.futures: several workers, waiting, time, cancelling, errors.
# cpython: same
import threading, time
from concurrent.futures import *
gate = threading.Event()
def work(n):
    gate.wait()
    return n * n
with ThreadPoolExecutor(3, thread_name_prefix="p") as ex:
    fs = [ex.submit(work, k) for k in range(6)]
    print(fs[0].done(), fs[5].running(), fs[5].cancel(), fs[5].cancelled())  # expect: False False True True
    try:
        fs[0].result(timeout=0.01)
    except TimeoutError as e:
        print(repr(e))  # expect: TimeoutError()
    d = wait(fs[:5], timeout=0.01)
    print(len(d.done), len(d.not_done))  # expect: 0 5
    try:
        list(as_completed(fs[:5], timeout=0.01))
    except TimeoutError as e:
        print(e)  # expect: 5 (of 5) futures unfinished
    try:
        list(ex.map(work, [1], timeout=0.01))
    except TimeoutError as e:
        print("map", repr(e))  # expect: map TimeoutError()
    gate.set()
    print([f.result() for f in fs[:5]], len(wait(fs).done))  # expect: [0, 1, 4, 9, 16] 6
    print(sorted(f.result() for f in as_completed(fs[:5])))  # expect: [0, 1, 4, 9, 16]
    names = {ex.submit(lambda: threading.current_thread().name).result() for _ in range(5)}
    print(all(n.startswith("p_") for n in names))  # expect: True

# --- the first, and the first that raises
import threading
from concurrent.futures import *
gate = threading.Event()
def late(x):
    gate.wait()
    return x
def bad():
    raise KeyError("k")
with ThreadPoolExecutor(4) as ex:
    slow = ex.submit(late, 1)
    quick = ex.submit(int, "5")
    d = wait([slow, quick], return_when=FIRST_COMPLETED)
    print(d.done == {quick}, d.not_done == {slow})  # expect: True True
    wrong = ex.submit(bad)
    d = wait([slow, wrong], return_when=FIRST_EXCEPTION)
    print(wrong in d.done, slow in d.not_done)  # expect: True True
    gate.set()
    print(wait([slow, quick, wrong]).not_done)  # expect: set()
    try:
        wait([ex.submit(gate.wait)], return_when="SOME")
    except ValueError as e:
        print(e)  # expect: Invalid return condition: 'SOME'
    seen = []
    f = ex.submit(late, 9)
    f.add_done_callback(lambda f: seen.append(f.result()))
    f.result()
print(seen)  # expect: [9]

# --- a pool in a pool, and errors of the beginning
import logging, threading
logging.disable()
from concurrent.futures import *
from concurrent.futures.thread import BrokenThreadPool
with ThreadPoolExecutor(2) as outer, ThreadPoolExecutor(2) as inner:
    print(list(outer.map(lambda k: sum(inner.map(lambda j: j * k, range(4))), range(4))))  # expect: [0, 6, 12, 18]
def fail():
    raise ValueError("begin")
ex = ThreadPoolExecutor(1, initializer=fail)
f = ex.submit(print)
try:
    f.result()
except BrokenThreadPool as e:
    print(e)  # expect: A thread initializer failed, the thread pool is not usable anymore
try:
    ex.submit(print)
except BrokenThreadPool as e:
    print(e)  # expect: A thread initializer failed, the thread pool is not usable anymore
ex = ThreadPoolExecutor(1)
gate = threading.Event()
a, b = ex.submit(gate.wait), ex.submit(print, "never")
ex.shutdown(wait=False, cancel_futures=True)
gate.set()
print(a.result(), b.cancelled())  # expect: True True
local = threading.local()
def begin(x):
    local.x = x
with ThreadPoolExecutor(2, initializer=begin, initargs=(7,)) as ex:
    print(list(ex.map(lambda k: local.x + k, range(5))))  # expect: [7, 8, 9, 10, 11]
