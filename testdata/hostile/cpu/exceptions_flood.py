# Exceptions through 500 frames.
# ends: fuel
# cpython: time
def f(n):
    if n:
        return f(n - 1)
    raise ValueError
while True:
    try:
        f(500)
    except ValueError as e:
        e.with_traceback(None)
