# The same are made and dropped, never asked: what frees them must not recurse.
# ends: prints "dropped"
# cpython: held, it ends well
import itertools
for wrap in lambda x: map(id, x), enumerate, itertools.chain, lambda x: [x], lambda x: (x,), lambda x: {0: x}, lambda x: lambda: x, lambda x: itertools.chain.from_iterable([x]):
    x = iter(())
    for _ in range(30_000):
        x = wrap(x)
    del x
print("dropped")
