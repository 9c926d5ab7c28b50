# namedtuple, dataclass and Enum classes: each compiles source.
# limits: fuel=500000
# ends: fuel
# cpython: time
import collections, enum
keep = []
i = 0
while True:
    i += 1
    keep.append(collections.namedtuple(f"N{i}", [f"a{k}" for k in range(50)]))
