# repr() through every container in turn, each of which has a way of its own.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import collections
a = ()
for _ in range(20_000):
    a = {1: [collections.deque([collections.OrderedDict(k=collections.UserList([(frozenset([1]), a)]))])]}
print(len(str(a)))
