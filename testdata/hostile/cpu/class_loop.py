# Classes, named tuples, enums and dataclasses made again and again.
# ends: fuel
# cpython: time
import collections, dataclasses, enum
while True:
    collections.namedtuple("N", "a b c")
    dataclasses.make_dataclass("D", ["x", "y"])
    enum.Enum("E", "a b c")
