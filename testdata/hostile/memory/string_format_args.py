# str.format with the same argument a million times.
# ends: memory
s = "x" * 100_000
("{0}" * 100_000).format(s)
