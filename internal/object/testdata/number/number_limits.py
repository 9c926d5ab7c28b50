# what arithmetic on huge ints costs.

# --- cpython: skip (limits are ours); limits: fuel=100000
x = 3**100000
while True:
    x = x * x  # stops before it is done
    if not x:
        print("never")  # unreachable
# stops: fuel

# --- cpython: skip (limits are ours); limits: memory=1MiB
x = 1 << 1000000
y = [x + i for i in range(100)]
# stops: memory

# --- cpython: skip (limits are ours); limits: memory=1MiB
for f in (lambda: 1 << 10**12, lambda: 10**10**12, lambda: (5).to_bytes(10**12), lambda: 3**10**30, lambda: f"{5:10000000}", lambda: f"{1.5:.9000000f}"):
    try:
        f()
    except MemoryError as e:
        print("MemoryError", e.args)
# expect: MemoryError ()
# expect: MemoryError ()
# expect: MemoryError ()
# expect: MemoryError ()
# expect: MemoryError ()
# expect: MemoryError ()
