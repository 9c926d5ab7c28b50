# A __getattribute__ that needs an attribute of its own.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class G:
    def __getattribute__(self, name):
        return self.other
G().a
