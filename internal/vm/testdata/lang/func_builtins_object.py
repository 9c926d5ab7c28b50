# getattr family, hash, repr, callable, dir, vars, type, isinstance on odd objects.
class C:
    a = 1
    def __init__(self): self.b = 2
c = C()
print(getattr(c, "a"), getattr(c, "zz", 0), hasattr(c, "b"), hasattr(c, "zz"), vars(c), [n for n in dir(c) if not n.startswith("_")], callable(C), callable(c))  # expect: 1 0 True False {'b': 2} ['a', 'b'] True False
print(repr("x"), ascii("é"), hash(1), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), id(c) == id(c), type(c).__name__, isinstance(c, object), issubclass(C, object))  # expect: 'x' '\xe9' 1 True True True C True True
# ---
getattr(5, "zz")  # raises: AttributeError: 'int' object has no attribute 'zz'
# ---
getattr(5)  # raises: TypeError: getattr expected at least 2 arguments, got 1
# ---
hasattr(5)  # raises: TypeError: hasattr expected 2 arguments, got 1
# ---
vars(5)  # raises: TypeError: vars() argument must have __dict__ attribute
# ---
hash([])  # raises: TypeError: unhashable type: 'list'
# ---
hash()  # raises: TypeError: hash() takes exactly one argument (0 given)
# ---
repr()  # raises: TypeError: repr() takes exactly one argument (0 given)
# ---
isinstance(5)  # raises: TypeError: isinstance expected 2 arguments, got 1
# ---
isinstance(5, 5)  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# ---
issubclass(5, 5)  # raises: TypeError: issubclass() arg 1 must be a class
# ---
issubclass(int, 5)  # raises: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# ---
callable()  # raises: TypeError: callable() takes exactly one argument (0 given)
# ---
id(1, 2)  # raises: TypeError: id() takes exactly one argument (2 given)
# ---
setattr(5, "x", 1)  # raises: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# ---
delattr(5, "x")  # raises: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# ---
dir(1, 2)  # raises: TypeError: dir expected at most 1 argument, got 2
# --- vars and locals of a module, of a class
x = 1
print(vars()["x"], vars() is globals(), locals() is globals(), "x" in dir())  # expect: 1 True True True
class C: y = 5
print(vars(C)["y"], type(vars(C)).__name__)  # expect: 5 mappingproxy
vars(C)["z"] = 1  # raises: TypeError: 'mappingproxy' object does not support item assignment
# --- dir in a function shows locals
def f(b, a):
    c = 1
    return dir(), sorted(locals().items())
print(f(1, 2))  # expect: (['a', 'b', 'c'], [('a', 2), ('b', 1), ('c', 1)])
# --- object
o = object()
print(type(o).__name__, o == o, o != object(), bool(o), isinstance(hash(o), int))  # expect: object True True True True
o.x = 1  # raises: AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# --- repr with a default name part
class Outer:
    class Inner: pass
print(repr(Outer.Inner()).split(" at ")[0], repr(Outer.Inner), repr(len), repr(print), repr(int), repr([].append).split(" at ")[0], repr(str.upper), repr(lambda: 0).split(" at ")[0])  # expect: <__main__.Outer.Inner object <class '__main__.Outer.Inner'> <built-in function len> <built-in function print> <class 'int'> <built-in method append of list object <method 'upper' of 'str' objects> <function <lambda>
# --- __class__ assignment
class A: pass
class B:
    def hi(self): return "B"
a = A()
a.__class__ = B
print(a.hi(), type(a).__name__)  # expect: B B
a.__class__ = int  # raises: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# --- __dict__ assignment
class A: pass
a = A()
a.__dict__ = {"q": 1}
print(a.q)  # expect: 1
a.__dict__ = 5  # raises: TypeError: __dict__ must be set to a dictionary, not a 'int'
