# Exceptions are kept with their tracebacks, frames and contexts.
# limits: fuel=500000
# ends: fuel
# cpython: memory or time
keep = []
def f(n):
    x = [0] * 100
    if n:
        f(n - 1)
    raise ValueError("x" * 100)
while True:
    try:
        f(100)
    except ValueError as e:
        keep.append(e)
