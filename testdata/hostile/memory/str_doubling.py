# A str that doubles.
# ends: MemoryError
s = "a"
while True:
    s += s
