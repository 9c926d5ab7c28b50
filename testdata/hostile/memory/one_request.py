# One request above all that there is: each is refused, and the program goes on.
# ends: memory
# cpython: memory or time
import itertools
n = 0
ways = [lambda: "a" * 10**12, lambda: b"a" * 10**12, lambda: [0] * 10**12, lambda: (0,) * 10**12, lambda: bytearray(10**12), lambda: bytes(10**12), lambda: "x".ljust(10**12), lambda: "x".center(10**12), lambda: b"x".zfill(10**12), lambda: "%*d" % (10**9, 1), lambda: format(1, "1000000000"), lambda: f"{1:>1000000000}",
        lambda: "{:1000000000}".format(1), lambda: "%.1000000000f" % 1.5, lambda: (1).to_bytes(10**12, "big"), lambda: "\t".expandtabs(10**9), lambda: [[]] * 2**60, lambda: memoryview(b"a" * 9).cast("B")[0:0].tobytes() * 10**12, lambda: bytearray(b"a") * 2**62, lambda: "ab" * 2**62, lambda: range(10**18)[:] and list(range(10**18)), lambda: "a".zfill(2**40), lambda: b"a".rjust(2**40), lambda: bytearray().ljust(2**40)]
for way in ways:
    try:
        way()
    except (MemoryError, OverflowError, ValueError):
        n += 1
print(n == len(ways), n)
