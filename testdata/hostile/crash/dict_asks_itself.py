# A dict whose keys' __eq__ looks them up in the dict.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class K:
    def __hash__(self): return 1
    def __eq__(self, other): return d.get(K()) is None
d = {}
d[K()] = 1
d[K()] = 2
