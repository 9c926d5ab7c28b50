# Slices and splits of long strings: none may keep the whole uncounted.
# limits: fuel=500000
# ends: fuel
# cpython: time
keep = []
i = 0
while True:
    i += 1
    keep.append((str(i) + "x" * 100_000)[:10])
    keep.append(("%d," % i * 10_000).split(",", 1)[0])
    keep.append(("%d\n" % i * 10_000).splitlines()[0])
    keep.append(("%d-" % i * 10_000).partition("-")[0])
