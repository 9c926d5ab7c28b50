# __init_subclass__ that makes a subclass.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class B:
    def __init_subclass__(cls):
        type("S", (cls,), {})
class C(B): pass
