# Annotations that evaluate themselves.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class C:
    x: C.__annotations__["x"]
C.__annotations__
