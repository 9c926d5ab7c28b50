# bytes, bytearray and array from what has no end in bytes.
# ends: fuel
# cpython: time
import itertools
bytearray().extend(x for x in itertools.repeat(0) if x)
