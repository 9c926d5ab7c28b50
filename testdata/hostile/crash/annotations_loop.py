# Annotations that evaluate themselves.
# ends: RecursionError: maximum recursion depth exceeded
class C:
    x: C.__annotations__["x"]
C.__annotations__
