# A __repr__ that asks for the repr of another, without end.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class R:
    def __repr__(self):
        return f"<{R()!r}>"
repr(R())
