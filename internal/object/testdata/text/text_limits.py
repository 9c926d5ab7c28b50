# Requests that are too large raise MemoryError; what does not fit beside the rest stops.
# --- cpython: skip (limits are ours); limits: memory=4MiB
s = "abcdefgh" * 1000
b = s.encode()
def err(f):
    try:
        f()
        print("no error")
    except MemoryError as e:
        print("MemoryError")
err(lambda: "a" * 10**8)  # expect: MemoryError
err(lambda: b"a" * 10**8)  # expect: MemoryError
err(lambda: bytes(10**8))  # expect: MemoryError
err(lambda: bytearray(10**8))  # expect: MemoryError
err(lambda: s.ljust(10**8))  # expect: MemoryError
err(lambda: s.center(10**18))  # expect: MemoryError
err(lambda: "1".zfill(10**8))  # expect: MemoryError
err(lambda: s.replace("a", "b" * 10**5))  # expect: MemoryError
err(lambda: s.replace("", "b" * 10**4))  # expect: MemoryError
err(lambda: b.replace(b"a", b"b" * 10**5))  # expect: MemoryError
err(lambda: ("x" * 10**4).join(s))  # expect: MemoryError
err(lambda: "\t".expandtabs(2**31 - 1))  # expect: MemoryError
err(lambda: ("\t" * 10**4).expandtabs(10**5))  # expect: MemoryError
err(lambda: "%*d" % (10**9, 1))  # expect: MemoryError
err(lambda: "%.*d" % (2**31 - 1, 1))  # expect: MemoryError
err(lambda: "%1000000000s" % 1)  # expect: MemoryError
err(lambda: "{:1000000000}".format(1))  # expect: MemoryError
err(lambda: "{:>1000000000}".format("x"))  # expect: MemoryError
err(lambda: format("x", "1000000000"))  # expect: MemoryError
err(lambda: f"{1:1000000000}")  # expect: MemoryError
err(lambda: "%.1000000000f" % 1.5)  # expect: MemoryError
err(lambda: b"%1000000000d" % 1)  # expect: MemoryError
err(lambda: bytearray().resize(10**9))  # expect: MemoryError
err(lambda: bytearray(b"x") * 10**9)  # expect: MemoryError
# --- cpython: skip (limits are ours); limits: memory=1MiB
s = "x"
try:
    while True:
        s += s
except MemoryError:
    print(len(s) >= 200000)  # expect: True
# --- cpython: skip (limits are ours); limits: memory=1MiB
parts = []
try:
    while True:
        parts.append("abc" * 100)
except MemoryError:
    print("never")  # unreachable
# stops: memory
# --- cpython: skip (limits are ours); limits: memory=1MiB
s = ""
keep = []
try:
    while True:
        s += "abcdefgh" * 10
        keep.append(s)
except BaseException:
    print("never")  # unreachable
# stops: memory
# --- cpython: skip (limits are ours); limits: fuel=200000
s = "a" * 100000
try:
    while True:
        s.count("ab")
except BaseException:
    print("never")  # unreachable
# stops: fuel
