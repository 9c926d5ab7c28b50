# A __setattr__ that sets.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class S:
    def __setattr__(self, name, value):
        self.x = value
S().x = 1
