# Small dicts without end.
# ends: memory
# cpython: memory or time
keep = []
while True:
    keep.append({"a": {}, "b": {}})
