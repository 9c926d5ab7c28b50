# The text of what is nested. Each level of a repr copies what is inside, as in CPython: with room
# a part of the levels is enough.
import pprint, reprlib
from types import SimpleNamespace
from collections import deque, OrderedDict
from dataclasses import dataclass
@dataclass
class D:
    a: object
for make in lambda x: [x], lambda x: (x,), lambda x: {0: x}, lambda x: SimpleNamespace(a=x), lambda x: deque([x]), lambda x: OrderedDict(a=x), D, ValueError:
    x = nested(make, n=N if LIMIT < N else N // 10)
    way(lambda: repr(x))  # RecursionError x8 | str x8
    way(lambda: len(reprlib.repr(x)) < 200)  # True x8
x = nested(lambda x: [x], n=N if LIMIT < N else N // 10)
way(lambda: str(x))  # RecursionError | str
way(lambda: f"{x}")  # RecursionError | str
way(lambda: "%s" % [x])  # RecursionError | str
way(lambda: "{}".format(x))  # RecursionError | str
way(lambda: pprint.pformat(x))  # RecursionError | str
