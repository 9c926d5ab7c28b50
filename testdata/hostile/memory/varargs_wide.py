# A call with ten million arguments.
# ends: memory
def f(*a): return len(a)
f(*range(10**9))
