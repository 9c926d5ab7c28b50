# atexit: registering, unregistering by equality, clearing.
# cpython: same
import atexit
class C:
    def __init__(self, n): self.n = n
    def __call__(self, *args, **kwargs): print("called", self.n, args, kwargs)
    def __eq__(self, other): return isinstance(other, C) and self.n == other.n
    def __hash__(self): return self.n
n = atexit._ncallbacks()
print(atexit.register(C(1), 5).n, atexit.register(C(2)).n, atexit.register(C(1), k=6).n, atexit._ncallbacks() - n)  # expect: 1 2 1 3
print(atexit.unregister(C(1)), atexit._ncallbacks() - n, atexit.unregister(C(9)), atexit._ncallbacks() - n)  # expect: None 1 None 1
@atexit.register
def f(): print("at exit")
print(f.__name__, atexit.unregister(print), atexit.unregister(f))  # expect: f None None
for args in ((), (3,)):
    try:
        atexit.register(*args)
    except TypeError as e:
        print(e)
# expect: register() takes at least 1 argument (0 given)
# expect: the first argument must be callable
atexit.register(C(4))
print(atexit._clear(), atexit._ncallbacks())  # expect: None 0
