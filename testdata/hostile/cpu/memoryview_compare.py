# == of memoryviews with formats, item by item.
# ends: fuel
# cpython: time
import array
a = memoryview(array.array("d", [1.0] * 200_000))
b = memoryview(array.array("q", [1] * 200_000))
while True:
    a == b; a.tolist(); b[::-1].tobytes()
