# __slots__.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__)  # expect: 1 False ('x', 'y') member_descriptor
p.y = 2
del p.y
try:
    p.y
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'y'

# --- no other attribute
class P: __slots__ = ("x",)
P().z = 1  # raises: AttributeError: 'P' object has no attribute 'z' and no __dict__ for setting new attributes
# --- deleting twice
class P: __slots__ = ("x",)
p = P()
del p.x  # raises: AttributeError: x
# --- a single str
class P: __slots__ = "only"
p = P()
p.only = 1
print(p.only)  # expect: 1
# --- inheritance: slots add up
class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
b = B()
b.a, b.b = 1, 2
print(b.a, b.b)  # expect: 1 2
b.c = 3  # raises: AttributeError: 'B' object has no attribute 'c' and no __dict__ for setting new attributes
# --- a child without slots has a dict
class A: __slots__ = ("a",)
class B(A): pass
b = B()
b.a = 1
b.z = 2
print(b.__dict__, b.a)  # expect: {'z': 2} 1
# --- __dict__ in slots
class A: __slots__ = ("a", "__dict__")
a = A()
a.a = 1
a.q = 2
print(a.__dict__)  # expect: {'q': 2}
# --- conflict with a class attribute
class A:  # raises: ValueError: 'x' in __slots__ conflicts with class variable
    __slots__ = ("x",)
    x = 1
# --- not a name
class A: __slots__ = ("1x",)  # raises: TypeError: __slots__ must be identifiers
# --- not str
class A: __slots__ = (1,)  # raises: TypeError: __slots__ items must be strings, not 'int'
# --- two bases with slots
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class C(A, B): pass  # raises: TypeError: multiple bases have instance lay-out conflict
# --- slots on int
class I(int): __slots__ = ("x",)  # raises: TypeError: nonempty __slots__ not supported for subtype of 'int'
# --- empty slots on int are fine
class I(int):
    __slots__ = ()
    def double(self): return self * 2
print(I(4).double(), I(4) + 1)  # expect: 8 5
# --- slot docs from a dict
class A: __slots__ = {"x": "the x"}
print(A.x.__doc__, list(A.__slots__))  # expect: None ['x']
# --- read of a slot through a wrong object
class A: __slots__ = ("x",)
A.x.__get__(5)  # raises: TypeError: descriptor 'x' for 'A' objects doesn't apply to a 'int' object
