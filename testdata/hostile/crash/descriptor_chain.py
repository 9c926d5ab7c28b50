# A descriptor whose __get__ is a descriptor, and so on without end.
# ends: TypeError: 'D' object is not callable
# cpython: held, TypeError: 'property' object is not callable
class D:
    @property
    def __get__(self):
        return D()
class C:
    x = D()
C().x
