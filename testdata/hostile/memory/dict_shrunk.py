# Dicts that were big and hold one key: their tables must count.
# ends: memory
# cpython: memory or time
keep = []
while True:
    d = dict.fromkeys(range(1000))
    for i in range(999):
        del d[i]
    keep.append(d)
