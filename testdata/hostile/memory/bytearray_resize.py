# A bytearray that goes up and down: garbage of every size.
# ends: memory
# cpython: held, lost sys.stderr
b = bytearray()
keep = []
n = 1
while True:
    b.extend(bytes(n))
    keep.append(b[: n // 2])
    del b[:]
    n = n * 3 % 100_003
