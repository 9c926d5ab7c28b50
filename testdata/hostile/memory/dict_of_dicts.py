# Small dicts without end.
# ends: memory
keep = []
while True:
    keep.append({"a": {}, "b": {}})
