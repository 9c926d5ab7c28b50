# deepcopy is linear in what is shared; asdict is not.
# ends: fuel
# cpython: time
import dataclasses
@dataclasses.dataclass
class D:
    x: object
    y: object
d = 1
for _ in range(60):
    d = D(d, d)
dataclasses.asdict(d)
