# functools.cached_property.
from functools import cached_property
class C:
    calls = 0
    @cached_property
    def value(self):
        """the doc"""
        self.calls += 1
        return self.calls * 10
c = C()
print(c.value, c.value, c.calls, c.__dict__)  # expect: 10 10 1 {'calls': 1, 'value': 10}
del c.value
print(c.value, c.calls)  # expect: 20 2
c.value = "set"
print(c.value, C.value.__doc__, C.value.attrname, type(C.value).__name__)  # expect: set the doc value cached_property
print(C().value)  # expect: 10

# --- slots
from functools import cached_property
class S:
    __slots__ = ()
    @cached_property
    def v(self): return 1
S().v  # raises: TypeError: No '__dict__' attribute on 'S' instance to cache 'v' property.

# --- read-only __dict__
from functools import cached_property
class M(type):
    @cached_property
    def v(cls): return 1
class C(metaclass=M): ...
C.v  # raises: TypeError: The '__dict__' attribute on 'M' instance does not support item assignment for caching 'v' property.

# --- two names
from functools import cached_property
class A:  # raises: TypeError: Cannot assign the same cached_property to two different names ('a' and 'b').
    @cached_property
    def a(self): return 1
    b = a

# --- the same name in two classes is fine
from functools import cached_property
class A:
    @cached_property
    def a(self): return 1
class B:
    a = A.a
print(B().a)  # expect: 1

# --- no name at all
from functools import cached_property
class A: ...
A.c = cached_property(lambda self: 1)
A().c  # raises: TypeError: Cannot use cached_property instance without calling __set_name__ on it.
