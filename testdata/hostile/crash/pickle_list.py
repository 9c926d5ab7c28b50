# pickle.dumps of a list 100,000 deep.
# ends: RecursionError: maximum recursion depth exceeded while pickling an object
# cpython: deep
import pickle
a = []
for _ in range(100_000):
    a = [a]
pickle.dumps(a)
