# What may be called.
class Add:
    def __init__(self, n): self.n = n
    def __call__(self, m, *, times=1): return (self.n + m) * times
a = Add(3)
print(a(4), a(4, times=2), callable(a), callable(3), callable(Add))  # expect: 7 14 True False True
print(list(map(Add(1), [1, 2])))  # expect: [2, 3]

# --- __call__ is looked up on the type
class C:
    def __call__(self): return "type"
c = C()
c.__call__ = lambda: "instance"
print(c(), c.__call__())  # expect: type instance

# --- __call__ may be any callable
class C:
    __call__ = len
print(C()([1, 2]))  # expect: 2
class D:
    __call__ = staticmethod(lambda *a: a)
print(D()(1, 2))  # expect: (1, 2)

# --- bound methods and functions
class C:
    def m(self, x): return x
m = C().m
print(m(1), C.m(None, 2), m.__name__, m == m, C().m == C().m)  # expect: 1 2 m True False

# --- not callable
5()  # raises: TypeError: 'int' object is not callable
# ---
None()  # raises: TypeError: 'NoneType' object is not callable
# ---
"x"(1)  # raises: TypeError: 'str' object is not callable
# ---
[1](0)  # raises: TypeError: 'list' object is not callable
# ---
class C: pass
C()()  # raises: TypeError: 'C' object is not callable
# --- a missing comma
x = [(1, 2) (3, 4)]  # raises: TypeError: 'tuple' object is not callable
