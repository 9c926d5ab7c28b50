# str.format with the same argument a million times.
# ends: memory
# cpython: memory or time
s = "x" * 100_000
("{0}" * 100_000).format(s)
