# A metaclass whose __call__ makes a class of itself.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class M(type):
    def __call__(cls, *args):
        return cls(*args)
class C(metaclass=M): pass
C()
