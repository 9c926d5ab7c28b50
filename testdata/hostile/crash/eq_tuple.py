# == of two tuples 200,000 deep.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
def deep():
    t = ()
    for _ in range(200_000):
        t = (t,)
    return t
print(deep() == deep())
