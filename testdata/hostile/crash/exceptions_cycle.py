# Causes and contexts in circles of every length.
# ends: ValueError: 5
# cpython: held, ValueError: 5
all = [ValueError(i) for i in range(1_000)]
for i, e in enumerate(all):
    e.__cause__ = all[i * 7 % 1000]
    e.__context__ = all[i - 1]
raise all[5]
