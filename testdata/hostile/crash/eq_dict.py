# == of two dicts 200,000 deep.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
def deep():
    d = {}
    for _ in range(200_000):
        d = {0: d}
    return d
print(deep() == deep())
