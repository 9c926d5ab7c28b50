# SimpleNamespace, deque, OrderedDict, defaultdict, UserDict, partial, slice and exceptions that hold each other deeply: repr, ==, deepcopy, pickle.
# limits: fuel=1000000
# ends: fuel
# cpython: held, it ends well
import types, collections, copy, pickle, functools
makers = [lambda x: types.SimpleNamespace(a=x), lambda x: collections.deque([x]), lambda x: collections.OrderedDict(a=x), lambda x: collections.defaultdict(int, a=x), lambda x: collections.UserDict({1: x}), lambda x: functools.partial(print, x), lambda x: slice(x, 1), lambda x: ValueError(x), lambda x: {1: {2: x}}.items(), lambda x: iter([x]), lambda x: collections.ChainMap({1: x}), lambda x: collections.Counter({1: x}), lambda x: types.MappingProxyType({1: x})]
n = 0
for make in makers:
    a = b = 1
    for _ in range(5_000):
        a, b = make(a), make(b)
    for way in lambda: repr(a), lambda: a == b, lambda: copy.deepcopy(a), lambda: pickle.dumps(a):
        try:
            way()
        except (RecursionError, TypeError):
            n += 1
print("survived")
