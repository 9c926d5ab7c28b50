# A dict of long strings.
# ends: memory
d = {}
i = 0
while True:
    i += 1
    d[str(i) * 100] = i
