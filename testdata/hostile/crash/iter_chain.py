# An __iter__ that gives an object that must be asked for its __iter__.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class I:
    def __iter__(self):
        return iter(I())
list(I())
