# Iterators over iterators, generators that delegate: a frame a level. CPython asks iterators in C, as
# deep as its stack is.
# feeds: (*internal/object.Thread).nextDirect (*internal/object.Thread).inner internal/object.Advance internal/object.enumerateAdvance internal/object.zipAdvance internal/stdlib/itertools.accumulateAdvance internal/stdlib/itertools.isliceAdvance internal/stdlib/itertools.init
# feeds: internal/object.leftAlone internal/object.zipLeft internal/object.init
# feeds: (*internal/vm.Machine).deliver (*internal/vm.Machine).suspend (*internal/vm.Machine).yieldFromResult
from itertools import *
from operator import length_hint
for make in enumerate, zip, accumulate, lambda x: islice(x, 9), chain, lambda x: map(abs, x), lambda x: filter(None, x), lambda x: batched(x, 1), pairwise, cycle, lambda x: (y for y in x), lambda x: takewhile(bool, x), lambda x: tee(x)[0]:
    way(lambda: next(nested(make, iter([1]))))  # RecursionError x12, 1 | tuple x2, 1 x5, tuple, StopIteration, 1 x4; CPython: tuple x2, 1 x3, killed, 1, tuple, StopIteration, 1 x4
    way(lambda: length_hint(nested(make, iter([1]), N // 5), 5))  # 5 x13
for make in enumerate, zip, chain:
    way(lambda: list(nested(make, iter([1]))))  # RecursionError x3 | list x3; CPython: list x3
def g(x):
    yield from x
way(lambda: next(nested(g, iter([1]))))  # RecursionError | 1; CPython: killed
way(lambda: nested(g, iter([1])).throw(ValueError))  # ValueError
way(lambda: nested(g, iter([1])).close())  # None
def deeply(n):
    if n: yield from deeply(n - 1)
    else: yield 1
way(lambda: next(deeply(N)))  # RecursionError | 1
way(lambda: sum(deeply(N)))  # RecursionError | 1
async def f(x):
    await x
async def nothing():
    pass
def awaiting():
    x = nested(f, nothing())
    try:
        x.send(None)
    finally:
        x.close()
way(awaiting)  # RecursionError | StopIteration; CPython: StopIteration
