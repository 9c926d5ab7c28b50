# Whose turn it is: the order is ours. TestTurns shows that it is the same in every run.
# cpython: skip (the order is not said there)
import threading
out = []
def work(n):
    for i in range(4000):
        if i % 200 == 0:
            out.append(n)
ts = [threading.Thread(target=work, args=(k,)) for k in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out) == sorted(60 // 3 * "abc"), out != sorted(out), "".join(out).count("ab") > 1)  # expect: True True True

# --- natives that call back, generators, exceptions, classes
import threading
out = []
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
def work(n):
    for i in range(6):
        out.append(n)
        s = sorted(C(k * 7 % 11) for k in range(11))
        d = {C(k): k for k in range(8)}
        d[C(3)] += 1
        try:
            d[C(99)]
        except KeyError:
            out.append(n.upper())
        " ".join(str(x.v) for x in s).split()
        [x for x in map(lambda q: q * q, range(9)) if x % 2]
ts = [threading.Thread(target=work, args=(k,)) for k in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out != sorted(out), len(out))  # expect: True 36

# --- a lock goes to who has waited longest
import threading
l, out = threading.Lock(), []
def work(n):
    for i in range(5):
        with l:
            out.append(n)
            for _ in range(1500): pass
ts = [threading.Thread(target=work, args=(k,)) for k in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(out), all(len(set(out[i:i + 3])) == 3 for i in range(4, 10)))  # expect: 15 True

# --- each waits for another
import threading
a, b = threading.Lock(), threading.Lock()
e = threading.Event()
def work():
    with b:
        e.set()
        with a:
            pass
with a:
    t = threading.Thread(target=work)
    t.start()
    e.wait()
    try:
        b.acquire()
    except RuntimeError as x:
        print(x)  # expect: deadlock: each of the 2 threads waits, and none is left to end that
t.join()
print(b.locked())  # expect: False

# --- a thread that waits for ever
import threading
t = threading.Thread(target=threading.Event().wait)
t.start()
print("end")  # expect: end
# raises: RuntimeError: deadlock: each of the 2 threads waits, and none is left to end that

# --- time without a clock: it passes with the work that is done, and jumps when nobody can go on
import threading, _thread
out = []
def sleeper(s):
    threading.Event().wait(s)
    out.append(s)
ts = [threading.Thread(target=sleeper, args=(s,)) for s in (3600, 60, 1e6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out, round(_thread._now()))  # expect: [60, 3600, 1000000.0] 1000000
e = threading.Event()
def soon():
    e.wait(0.0001)
    e.set()
t = threading.Thread(target=soon)
t.start()
n = 0
while not e.is_set():
    n += 1
print(n > 100)  # expect: True

# --- limits: fuel=20000
import threading
def spin():
    try:
        while True:
            pass
    except BaseException:
        print("caught")
    finally:
        print("finally")
threading.Thread(target=spin).start()
try:
    threading.Event().wait()
finally:
    print("finally")
# stops: fuel
# --- limits: memory=400KiB
import threading
keep = []
def grow():
    try:
        while True:
            keep.append([0] * 100)
    except BaseException:
        print("caught")
ts = [threading.Thread(target=grow) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
# stops: memory
# --- limits: memory=4MiB
# stacks count
import threading, sys
sys.setrecursionlimit(100000)
e = threading.Event()
def deep(n):
    if n == 0:
        e.wait()
        return
    a = b = c = d = n
    deep(n - 1)
    return a + b + c + d
for i in range(200):
    threading.Thread(target=deep, args=(900,)).start()
# stops: memory
