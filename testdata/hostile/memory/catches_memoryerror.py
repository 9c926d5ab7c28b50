# A program that catches MemoryError and asks again: its limit cannot be caught.
# ends: memory
# cpython: memory or time
keep = []
while True:
    try:
        keep.append("x" * 10_000_000)
        keep.append("x" * 10**15)
    except MemoryError:
        pass
