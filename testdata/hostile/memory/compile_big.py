# One source of 50 MB.
# ends: MemoryError
# cpython: memory or time
src = "x = [" + "1234567," * 6_000_000 + "]"
compile(src, "f", "exec")
