# join of a long string a million times.
# ends: MemoryError
# cpython: memory
s = "x" * 1_000_000
",".join([s] * 1_000_000)
