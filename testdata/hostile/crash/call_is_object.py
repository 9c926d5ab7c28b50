# __call__ that is an object with such a __call__, without end.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class C: pass
C.__call__ = C()
C()()
