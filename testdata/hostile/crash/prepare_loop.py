# __prepare__ that runs a class statement of the same metaclass.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class M(type):
    @classmethod
    def __prepare__(cls, name, bases):
        class Inner(metaclass=cls): pass
        return {}
class C(metaclass=M): pass
