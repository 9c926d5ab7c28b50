# Threads by a granted clock: this one stands still, and what is slept counts as passed.
# cpython: skip (there is no clock to grant)
import _thread, threading, time
out = []
def sleeper(s):
    time.sleep(s)
    out.append(s)
ts = [threading.Thread(target=sleeper, args=(s,)) for s in (3, 1, 2, 0, 90000)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out, _thread._now(), time.monotonic())  # expect: [0, 1, 2, 3, 90000] 90000.0 0.0
e = threading.Event()
print(e.wait(5), e.wait(0), _thread._now())  # expect: False False 90005.0
def later():
    time.sleep(7)
    e.set()
t = threading.Thread(target=later)
t.start()
print(e.wait(10), _thread._now())  # expect: True 90012.0
t.join()
l = threading.Lock()
l.acquire()
print(l.acquire(timeout=2), _thread._now())  # expect: False 90014.0
c = threading.Condition()
with c:
    print(c.wait_for(lambda: False, 4), _thread._now())  # expect: False 90018.0
for s in (-1, float("nan"), "x"):
    t = threading.Thread(target=time.sleep, args=(s,))
    threading.excepthook = lambda a: print(a.exc_type.__name__, a.exc_value)
    t.start()
    t.join()
# expect: ValueError sleep length must be non-negative
# expect: ValueError Invalid value NaN (not a number)
# expect: TypeError 'str' object cannot be interpreted as an integer or float
class Index:
    def __index__(self): return 3
def index():
    time.sleep(Index())
    time.sleep(True)
    print("slept", _thread._now())
t = threading.Thread(target=index)
t.start()
t.join()  # expect: slept 90022.0
