# ExitStack with 200,000 callbacks that all fail, and 50,000 nested with statements by recursion.
# ends: ValueError
# cpython: held, ValueError
import contextlib
def bad(): raise ValueError
with contextlib.ExitStack() as s:
    for _ in range(5_000):
        s.callback(bad)
