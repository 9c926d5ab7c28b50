# % with a mapping, a million times.
# ends: memory
# cpython: memory
s = "x" * 100_000
"%(a)s" * 100_000 % {"a": s}
