# < of lists 200,000 deep: the first items that differ are at the bottom.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
def deep(x):
    for _ in range(200_000):
        x = [x]
    return x
print(deep(1) < deep(2))
