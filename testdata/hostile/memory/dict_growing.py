# A dict of long strings.
# ends: memory
# cpython: memory or time
d = {}
i = 0
while True:
    i += 1
    d[str(i) * 100] = i
