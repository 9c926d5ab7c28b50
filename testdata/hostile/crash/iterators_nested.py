# map of map of map …, 5,000 deep, then every other iterator in turn.
# ends: prints "survived"
# cpython: held, StopIteration
import itertools
def deep(wrap, n=5_000):
    x = iter(range(10**9))
    for _ in range(n):
        x = wrap(x)
    try:
        next(x)
    except RecursionError:
        return 1
    return 0
wraps = [lambda x: map(id, x), lambda x: filter(None, x), lambda x: enumerate(x), lambda x: zip(x), lambda x: itertools.chain(x),
         lambda x: itertools.islice(x, 1, None), lambda x: itertools.accumulate(x), lambda x: itertools.takewhile(bool, x), lambda x: itertools.cycle(x),
         lambda x: itertools.starmap(id, x), lambda x: itertools.pairwise(x), lambda x: itertools.batched(x, 1), lambda x: itertools.compress(x, x),
         lambda x: itertools.groupby(x), lambda x: itertools.zip_longest(x), lambda x: itertools.dropwhile(id, x), lambda x: (y for y in x), lambda x: itertools.tee(x)[0]]
for w in wraps:
    deep(w)
print("survived")
