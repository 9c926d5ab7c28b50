# The same 9,000 deep, with the recursion limit where the host lets it be.
# ends: prints "0 0 0\nrefused"
# cpython: held, it ends well
import sys
sys.setrecursionlimit(10_000)
def g(n):
    if n:
        yield from g(n - 1)
    while True:
        try:
            yield n
        except ValueError:
            pass
x = g(9_000)
print(next(x), x.throw(ValueError), x.send(None))
try:
    x.close()
except RecursionError:
    print("refused")
