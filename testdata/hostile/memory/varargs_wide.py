# A call with ten million arguments.
# ends: memory
# cpython: memory or time
def f(*a): return len(a)
f(*range(10**9))
