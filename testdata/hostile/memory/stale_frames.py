# The same with functions whose cells hold the 2 MB: frames above the top one must not keep them.
# ends: prints "done"
# cpython: held, it ends well
# limits: fuel=40000000
def big():
    x = b"x" * (2 << 20)
    return lambda: len(x)
def at(n, f):
    return f() if n == 0 else at(n - 1, f)
for n in reversed(range(300)):
    at(n, big())
print("done")
