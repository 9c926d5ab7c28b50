# The same is flattened by a generator.
# ends: fuel
# cpython: time
x = [1]
for _ in range(60):
    x = [x, x]
def flat(x):
    for y in x:
        if isinstance(y, list):
            yield from flat(y)
        else:
            yield y
list(flat(x))
