# Classes made by calling type.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: type.__call__(1))  # expect: TypeError | descriptor '__call__' requires a 'type' object but received a 'int'
tr(lambda: type.__new__(type))  # expect: TypeError | type.__new__() takes exactly 3 arguments (0 given)
tr(lambda: type(1, 2))  # expect: TypeError | type() takes 1 or 3 arguments
tr(lambda: type(1, 2, 3))  # expect: TypeError | type.__new__() argument 1 must be str, not int
tr(lambda: type("a", 2, 3))  # expect: TypeError | type.__new__() argument 2 must be tuple, not int
tr(lambda: type("a", (), 3))  # expect: TypeError | type.__new__() argument 3 must be dict, not int
tr(lambda: type("a", (1,), {}))  # expect: TypeError | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
tr(lambda: type("a\0", (), {}))  # expect: ValueError | type name must not contain null characters
tr(lambda: type("a", (bool,), {}))  # expect: TypeError | type 'bool' is not an acceptable base type
tr(lambda: type("a", (int, str), {}))  # expect: TypeError | multiple bases have instance lay-out conflict
tr(lambda: type("a", (int, object, int), {}))  # expect: TypeError | duplicate base class int
tr(lambda: type("a", (object, int), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases object, int
tr(lambda: type("a", (type(lambda: 0),), {}))  # expect: TypeError | type 'function' is not an acceptable base type
tr(lambda: type("a", (type(None),), {}))  # expect: TypeError | type 'NoneType' is not an acceptable base type
tr(lambda: type("a", (), {"__qualname__": 1}))  # expect: TypeError | type __qualname__ must be a str, not int
tr(lambda: type("a", (), {"__classcell__": 1}))  # expect: TypeError | __classcell__ must be a nonlocal cell, not <class 'int'>
tr(lambda: type("a", (), {}, x=1))  # expect: TypeError | a.__init_subclass__() takes no keyword arguments
tr(lambda: type())  # expect: TypeError | type() takes 1 or 3 arguments
tr(lambda: type(1, 2, 3, 4))  # expect: TypeError | type() takes 1 or 3 arguments

# --- what they look like
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
X = type("X", (int,), {"f": lambda self: self + 1, "__doc__": "docs"})
tr(lambda: X)  # expect: <class '__main__.X'>
tr(lambda: X(4).f())  # expect: 5
tr(lambda: (X.__name__, X.__qualname__, X.__module__, X.__doc__, X.__bases__, X.__base__))  # expect: ('X', 'X', '__main__', 'docs', (<class 'int'>,), <class 'int'>)
Y = type("Y", (), {"__qualname__": "A.Y", "__module__": "m"})
tr(lambda: Y)  # expect: <class 'm.A.Y'>
tr(lambda: "__qualname__" in Y.__dict__)  # expect: False
Z = type("Z", (), {})
tr(lambda: Z.__doc__)  # expect: None
tr(lambda: list(Z.__dict__))  # expect: ['__module__', '__dict__', '__weakref__', '__doc__']
d = {"x": 1}
W = type("W", (), d)
d["x"] = 2
tr(lambda: W.x)  # expect: 1
tr(lambda: d)  # expect: {'x': 2}
tr(lambda: type("a b", (), {}))  # expect: <class '__main__.a b'>

# --- names can be changed
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
tr(lambda: setattr(C, "__name__", "D"))  # expect: None
tr(lambda: (C.__name__, C.__qualname__, C))  # expect: ('D', 'C', <class '__main__.C'>)
tr(lambda: setattr(C, "__qualname__", "E.F"))  # expect: None
tr(lambda: C)  # expect: <class '__main__.E.F'>
tr(lambda: setattr(C, "__name__", 1))  # expect: TypeError | can only assign string to D.__name__, not 'int'
tr(lambda: setattr(C, "__name__", "a\0b"))  # expect: ValueError | type name must not contain null characters
tr(lambda: setattr(C, "__qualname__", 1))  # expect: TypeError | can only assign string to D.__qualname__, not 'int'
tr(lambda: delattr(C, "__name__"))  # expect: TypeError | cannot delete '__name__' attribute of immutable type 'D'
tr(lambda: delattr(C, "__qualname__"))  # expect: TypeError | cannot delete '__qualname__' attribute of immutable type 'D'
tr(lambda: setattr(C, "__module__", 1))  # expect: None
tr(lambda: C.__module__)  # expect: 1
tr(lambda: C)  # expect: <class 'D'>
tr(lambda: setattr(C, "__module__", "mod"))  # expect: None
tr(lambda: C)  # expect: <class 'mod.E.F'>
tr(lambda: delattr(C, "__module__"))  # expect: TypeError | cannot delete '__module__' attribute of immutable type 'D'
tr(lambda: setattr(C, "__doc__", "new doc"))  # expect: None
tr(lambda: C.__doc__)  # expect: new doc
tr(lambda: C().__doc__)  # expect: new doc
tr(lambda: delattr(C, "__doc__"))  # expect: TypeError | cannot delete '__doc__' attribute of immutable type 'D'
tr(lambda: setattr(C, "__dict__", 1))  # expect: AttributeError | attribute '__dict__' of 'type' objects is not writable
tr(lambda: setattr(C, "__mro__", 1))  # expect: AttributeError | attribute '__mro__' of 'type' objects is not writable
tr(lambda: setattr(C, "__base__", 1))  # expect: AttributeError | readonly attribute

# --- __class__ of a class
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type): pass
class C: pass
class D: pass
tr(lambda: setattr(C, "__class__", M))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses
tr(lambda: type(C))  # expect: <class 'type'>
tr(lambda: setattr(int, "__class__", M))  # expect: TypeError | cannot set '__class__' attribute of immutable type 'int'
tr(lambda: setattr(C, "__class__", D))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses

# --- class dict is read only, in order
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    "doc"
    x: int = 1
    def f(self): self.q = self.r = 1
tr(lambda: list(C.__dict__))  # expect: ['__module__', '__firstlineno__', '__doc__', 'x', 'f', '__annotate_func__', '__static_attributes__', '__dict__', '__weakref__']
tr(lambda: C.__static_attributes__)  # expect: ('q', 'r')
tr(lambda: C.__firstlineno__)  # expect: 100
tr(lambda: C.__dict__["x"])  # expect: 1
def put(): C.__dict__["y"] = 1
tr(lambda: put())  # expect: TypeError | 'mappingproxy' object does not support item assignment
tr(lambda: type(C.__dict__).__name__)  # expect: mappingproxy
