# Recursion and its limit.
def fact(n): return 1 if n == 0 else n * fact(n - 1)
print(fact(30))  # expect: 265252859812191058636308480000000
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))  # expect: 9

# --- too deep
def f(n): return f(n + 1)
f(0)
# raises: RecursionError: maximum recursion depth exceeded
# --- it can be caught and life goes on
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(depth(0) > 500)  # expect: True
print(depth(0) > 500)  # expect: True

# --- mutual
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(77))  # expect: True True
try:
    even(10 ** 6)
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError

# --- through __getattr__
class C:
    def __getattr__(self, name): return getattr(self, name + "x")
try:
    C().a
except RecursionError:
    print("RecursionError")  # expect: RecursionError

# --- through __repr__ and __eq__
class R:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
for test in (lambda: repr(R()), lambda: R() == R()):
    try:
        test()
    except RecursionError:
        print("RecursionError")
# expect: RecursionError
# expect: RecursionError

# --- the limit
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
def f(n):
    try:
        return f(n + 1)
    except RecursionError:
        return n
print(100 < f(0) < 200)  # expect: True
sys.setrecursionlimit(old)
# --- a bad limit
import sys
sys.setrecursionlimit(0)  # raises: ValueError: recursion limit must be greater or equal than 1
