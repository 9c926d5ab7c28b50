# Calls with giant * and ** arguments.
# ends: memory
# cpython: memory or time
def f(*a, **k): return f(*a, *a, **k, **{str(len(k)): 1})
f(*range(100))
