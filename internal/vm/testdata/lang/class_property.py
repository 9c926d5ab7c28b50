# property.
class C:
    def __init__(self): self._x = 0
    @property
    def x(self):
        """The x."""
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print("deleted")
c = C()
c.x = 5
c.x += 1
print(c.x, C.x.__doc__, type(C.x).__name__)  # expect: 6 The x. property
del c.x  # expect: deleted

# --- read only
class C:
    @property
    def x(self): return 1
C().x = 2  # raises: AttributeError: property 'x' of 'C' object has no setter
# ---
class C:
    @property
    def x(self): return 1
del C().x  # raises: AttributeError: property 'x' of 'C' object has no deleter
# --- write only
class C:
    def set_x(self, v): self.v = v
    x = property(None, set_x)
c = C()
c.x = 5
print(c.v)  # expect: 5
c.x  # raises: AttributeError: property 'x' of 'C' object has no getter
# --- by call, with doc
class C:
    x = property(lambda self: "got", doc="the doc")
print(C().x, C.x.__doc__, C.x.fset, C.x.fget(None))  # expect: got the doc None got
# --- inherited and extended
class A:
    @property
    def x(self): return "A"
    @x.setter
    def x(self, v): print("set", v)
class B(A):
    @A.x.getter
    def x(self): return "B"
b = B()
b.x = 1  # expect: set 1
print(b.x)  # expect: B
# --- AttributeError inside leads to __getattr__
class C:
    @property
    def x(self): return self.missing
    def __getattr__(self, n): return f"<{n}>"
print(C().x)  # expect: <missing>
# --- the instance dict does not matter
class C:
    @property
    def x(self): return "property"
c = C()
c.__dict__["x"] = "dict"
print(c.x)  # expect: property
# --- the name in messages
class C:
    y = property()
C().y  # raises: AttributeError: property 'y' of 'C' object has no getter
# --- property of a class is the property
class C:
    @property
    def x(self): return 1
print(isinstance(C.x, property), C.x.__name__)  # expect: True x
# --- with classmethod-like and static things
class C:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
class D(C): pass
print(C.s(1), C().s(2), D.c(3), D().c(4), C.__dict__["s"](5))  # expect: 1 2 ('D', 3) ('D', 4) 5
# --- cached_property
from functools import cached_property
class C:
    @cached_property
    def v(self):
        print("computed")
        return 5
c = C()
print(c.v, c.v, c.__dict__)  # expect: computed
# expect: 5 5 {'v': 5}
