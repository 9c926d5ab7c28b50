# One line of 50 MB on standard output.
# ends: MemoryError
print("x" * 50_000_000)
