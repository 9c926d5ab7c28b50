# A mappingproxy of a mappingproxy …, 200,000 deep: read, compared, copied, shown.
# ends: prints "survived"
# cpython: killed, segmentation fault
import types
m = {}
for _ in range(200_000):
    m = types.MappingProxyType(m)
for way in lambda: m == {}, lambda: {} | m, lambda: dict(m), lambda: repr(m), lambda: len(m), lambda: m["x"], lambda: dict(**m), lambda: hash(m):
    try:
        way()
    except RecursionError:
        pass
    else:
        print("answered")
        break
else:
    print("survived")
