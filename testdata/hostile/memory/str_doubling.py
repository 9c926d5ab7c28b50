# A str that doubles.
# ends: MemoryError
# cpython: memory or time
s = "a"
while True:
    s += s
