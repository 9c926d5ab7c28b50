# A million global names.
# ends: memory
# cpython: time
g = globals()
i = 0
while True:
    i += 1
    g[f"name{i}"] = i
