# traceback.format_exception of a recursion, many times.
# ends: fuel
# cpython: time
import traceback
def f(n):
    if n: f(n - 1)
    raise ValueError
while True:
    try:
        f(200)
    except ValueError as e:
        traceback.format_exception(e)
