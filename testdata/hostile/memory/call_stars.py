# Calls with giant * and ** arguments.
# ends: memory
def f(*a, **k): return f(*a, *a, **k, **{str(len(k)): 1})
f(*range(100))
