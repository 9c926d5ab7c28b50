# Calls of natives, of functions by keyword and of __call__ with fewer arguments each time, the
# last of which is 4 MB: what was passed last must not be held.
# ends: prints "done"
# cpython: held, it ends well
# limits: fuel=40000000
class C:
    def __init__(self, *args, **kw): pass
    def __call__(self, *args, **kw): return 0
    __getitem__ = __add__ = __call__
def f(a=0, b=0, c=0, d=0, e=0, f=0, g=0, h=0, i=0, j=0, k=0, l=0, *args, z=0): return 0
def big(): return b"x" * (4 << 20)
def few(n): return [0] * n
from functools import partial, reduce
from itertools import product
p, c = partial(f, 1), C()
for n in reversed(range(26)):
    max(*few(n), 0, big(), key=len if n < 0 else lambda v: 0)
    print(end="", *few(0))
    "{}".format(*few(n), 1, big())
    f(*few(min(n, 11)), z=big())
    c(*few(n), big())
    p(*few(min(n, 11)), big())
    c[big()]
    c + big()
    C(*few(n), big())
    zip(*[few(1) for _ in range(n)], [big()])
    list(map(lambda *a: 0, *[few(1) for _ in range(n)], [big()]))
    list(zip(*[few(1) for _ in range(n)], [big()]))
    reduce(lambda a, b: b, few(n) + [big()])
    any(big() for _ in range(1))
    [*few(n), big()].sort(key=lambda v: 0)
    tuple([*few(n), big()])
    set().union(few(n), [big()])
print("done")
