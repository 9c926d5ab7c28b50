# User exceptions: classes, attributes, matching through __instancecheck__ not asked.
class AppError(Exception):
    """Base."""
class NotFound(AppError):
    def __init__(self, name):
        super().__init__(name)
        self.name = name
    def __str__(self):
        return f"{self.name!r} not found"
try:
    raise NotFound("x")
except AppError as e:
    print(type(e).__name__, e, e.args, e.name)  # expect: NotFound 'x' not found ('x',) x

# --- multiple inheritance
class A(KeyError, AttributeError): pass
for cls in (KeyError, AttributeError, LookupError):
    try:
        raise A("both")
    except cls as e:
        print(cls.__name__, e)
# expect: KeyError 'both'
# expect: AttributeError 'both'
# expect: LookupError 'both'

# --- layouts that do not fit
class A(OSError, StopIteration): pass  # raises: TypeError: multiple bases have instance lay-out conflict
# --- a metaclass's __instancecheck__ has no say in except
class Meta(type):
    def __instancecheck__(cls, obj): return True
    def __subclasscheck__(cls, sub): return True
class Any(Exception, metaclass=Meta): pass
try:
    try:
        raise ValueError("v")
    except Any:
        print("never")  # unreachable
except ValueError:
    print("passed by", isinstance(ValueError(), Any))  # expect: passed by True

# --- comparing and hashing is by identity
a, b = ValueError(1), ValueError(1)
print(a == b, a == a, len({a, b}))  # expect: False True 2

# --- args can be set
e = ValueError(1)
e.args = [2, 3]
print(e.args, str(e))  # expect: (2, 3) (2, 3)
# --- but must be iterable
ValueError().args = 5  # raises: TypeError: 'int' object is not iterable
# --- an exception with slots and state
class E(Exception):
    __slots__ = ("x",)
e = E("m")
e.x = 1
e.y = 2
print(e.x, e.y, e)  # expect: 1 2 m
# --- uncaught
class Custom(Exception): pass
raise Custom("the end")  # raises: Custom: the end
