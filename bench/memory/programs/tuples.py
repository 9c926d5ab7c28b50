# Tuples, sorted: a heap of keys.
kept = sorted((i * 7919 % 100003, str(i), i / 2) for i in range(80000))
