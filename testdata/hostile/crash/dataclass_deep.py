# Dataclasses 20,000 deep: repr, ==, hash, asdict, replace.
# ends: prints "6"
# cpython: held, it ends well
import dataclasses
@dataclasses.dataclass(frozen=True, order=True)
class D:
    x: object = None
a = b = None
for _ in range(20_000):
    a, b = D(a), D(b)
n = 0
for way in lambda: repr(a), lambda: a == b, lambda: hash(a), lambda: a < b, lambda: dataclasses.asdict(a), lambda: dataclasses.astuple(a):
    try:
        way()
    except RecursionError:
        n += 1
print(n)
