# A chain of 100,000 causes is shown.
# ends: ValueError
# cpython: held or time, ValueError
e = ValueError()
for _ in range(100_000):
    x = ValueError()
    x.__cause__ = e
    e = x
raise e
