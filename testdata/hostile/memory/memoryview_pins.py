# Views of one byte that keep 100,000 each.
# ends: memory
# cpython: held, lost sys.stderr
keep = []
while True:
    keep.append(memoryview(bytes(100_000))[:1])
