# cpython: skip (limits are ours)
# limits: memory=1MiB
a = []
while True:
    try:
        a.append(a)
    except BaseException:
        print("caught a limit")  # unreachable
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=1MiB
d = {}
i = 0
while True:
    d[i] = i
    i += 1
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=1MiB
s = set()
i = 0
while True:
    s.add(str(i))
    i += 1
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=1MiB
list(iter(int, 1))
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=1MiB
a = [1]
a.extend(iter(a))
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=4MiB
# one request beyond the limit is an ordinary MemoryError
for f in (lambda: [0] * 10**7, lambda: (None,) * 10**7, lambda: list(range(1000)) * 10**5):
    try:
        f()
    except MemoryError:
        print("MemoryError")
# expect: MemoryError
# expect: MemoryError
# expect: MemoryError
# --- cpython: skip (limits are ours); limits: fuel=200000
sum(iter(int, 1))
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=200000
any(iter(int, 1))
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=200000
1 in iter(int, 1)
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=200000
max(iter(int, 1))
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=200000
next(filter(None, iter(int, 1)))
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=200000
set().intersection(iter(int, 1))
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=100000
a = list(range(3000))
for i in range(3000):
    a == list(a)
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=300000
# keys chosen to collide pay for their search
m = 2**61 - 1
d = {}
for i in range(20000):
    d[i * m] = i
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=300000
# a slice shared 40 levels deep would take years to hash
a = ()
for _ in range(40):
    a = slice(a, a)
hash(a)
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=300000
a = b = ()
for _ in range(40):
    a, b = (a, a), (b, b)
a == b
# stops: fuel
# --- cpython: skip (limits are ours); limits: fuel=15000
class K:
    def __lt__(self, o):
        return True
a = [K() for _ in range(20000)]
try:
    a.sort()
finally:
    print("finally")  # unreachable
# stops: fuel
# --- cpython: skip (limits are ours); limits: depth=60
a = []
for _ in range(200):
    a = [a]
try:
    repr(a)
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded
# --- cpython: skip (limits are ours); limits: depth=60
a, b = [], []
for _ in range(200):
    a, b = [a], [b]
try:
    a == b
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded
# --- cpython: skip (limits are ours); limits: fuel=20000
# and so would one in a set, a dict or a tuple: the hash of a slice once cost nothing
a = ()
for _ in range(40):
    a = slice(a, (a, 1), a)
{(a, 1)}
# stops: fuel
