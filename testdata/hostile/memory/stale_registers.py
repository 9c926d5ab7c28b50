# Each recursion is a little less deep than the last, and leaves 2 MB in a register of its last
# call. Nobody can reach it, so no census counts it: it must not be held either.
# ends: prints "done"
# cpython: held, it ends well
# limits: fuel=40000000
def at(n):
    if n == 0:
        x = b"x" * (2 << 20)
        return len(x)
    return at(n - 1)
for n in reversed(range(300)):
    at(n)
print("done")
