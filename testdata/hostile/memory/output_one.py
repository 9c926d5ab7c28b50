# One line of 50 MB on standard output.
# ends: MemoryError
# cpython: held, it ends well
print("x" * 50_000_000)
