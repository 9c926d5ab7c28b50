# A ChainMap among its own maps.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import collections
c = collections.ChainMap()
c.maps.append(c)
c["x"]
