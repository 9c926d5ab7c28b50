# What every object has.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
tr(lambda: repr(c).split(" at 0x")[0])  # expect: <__main__.C object
tr(lambda: str(c).split(" at 0x")[0])  # expect: <__main__.C object
tr(lambda: repr(object()).split(" at 0x")[0])  # expect: <object object
tr(lambda: c.__format__("") == str(c))  # expect: True
tr(lambda: c.__format__("x"))  # expect: TypeError | unsupported format string passed to C.__format__
tr(lambda: c.__format__(1))  # expect: TypeError | __format__() argument must be str, not int
tr(lambda: format(c, "x"))  # expect: TypeError | unsupported format string passed to C.__format__
tr(lambda: hash(c) == hash(c))  # expect: True
tr(lambda: c == c)  # expect: True
tr(lambda: c == C())  # expect: False
tr(lambda: c != c)  # expect: False
tr(lambda: c != C())  # expect: True
tr(lambda: c.__eq__(1))  # expect: NotImplemented
tr(lambda: c.__ne__(1))  # expect: NotImplemented
tr(lambda: c.__ne__(c))  # expect: False
tr(lambda: c.__lt__(c))  # expect: NotImplemented
tr(lambda: c < c)  # expect: TypeError | '<' not supported between instances of 'C' and 'C'
tr(lambda: c >= 1)  # expect: TypeError | '>=' not supported between instances of 'C' and 'int'
tr(lambda: object.__eq__(c, c))  # expect: True
tr(lambda: object.__hash__(c) == hash(c))  # expect: True
tr(lambda: c.__class__)  # expect: <class '__main__.C'>
tr(lambda: c.__dir__() is c.__dir__())  # expect: False
tr(lambda: type(c.__dir__()))  # expect: <class 'list'>
tr(lambda: C.__subclasshook__(int))  # expect: NotImplemented
tr(lambda: C.__init_subclass__())  # expect: None
tr(lambda: C.__init_subclass__(1))  # expect: TypeError | C.__init_subclass__() takes no arguments (1 given)
tr(lambda: C.__init_subclass__(x=1))  # expect: TypeError | C.__init_subclass__() takes no keyword arguments
tr(lambda: isinstance(c.__sizeof__(), int))  # expect: True

# --- the class of an object
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
class D: pass
class S: __slots__ = ("a",)
c = C()
tr(lambda: setattr(c, "__class__", D))  # expect: None
tr(lambda: type(c))  # expect: <class '__main__.D'>
tr(lambda: setattr(c, "__class__", 1))  # expect: TypeError | __class__ must be set to a class, not 'int' object
tr(lambda: setattr(c, "__class__", int))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses
tr(lambda: setattr(1, "__class__", C))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses
tr(lambda: setattr(c, "__class__", S))  # expect: TypeError | __class__ assignment: 'S' object layout differs from 'D'
tr(lambda: setattr(S(), "__class__", C))  # expect: TypeError | __class__ assignment: 'C' object layout differs from 'S'
tr(lambda: delattr(c, "__class__"))  # expect: TypeError | can't delete __class__ attribute
tr(lambda: type(c))  # expect: <class '__main__.D'>

# --- attributes move along with __class__
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A", self.x
class B:
    def f(self): return "B", self.x
a = A()
a.x, a.y = 1, 2
tr(lambda: a.f())  # expect: ('A', 1)
a.__class__ = B
tr(lambda: a.f())  # expect: ('B', 1)
tr(lambda: vars(a))  # expect: {'x': 1, 'y': 2}
a.z = 3
tr(lambda: vars(a))  # expect: {'x': 1, 'y': 2, 'z': 3}
A.f = lambda self: "changed"
tr(lambda: a.f())  # expect: ('B', 1)
B.f = lambda self: "changed B"
tr(lambda: a.f())  # expect: changed B

# --- slots of the same names
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: __slots__ = ("a", "b")
class B: __slots__ = ("b", "a")
class C: __slots__ = ("a", "c")
x = A()
x.a = 1
x.__class__ = B
tr(lambda: x.a)  # expect: 1
tr(lambda: setattr(x, "__class__", C))  # expect: TypeError | __class__ assignment: 'C' object layout differs from 'B'

# --- != follows ==
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __eq__(self, o): return o == 5
tr(lambda: A() != 5)  # expect: False
tr(lambda: A() != 6)  # expect: True
class B:
    def __eq__(self, o): return "truthy"
tr(lambda: B() != 1)  # expect: False
class N:
    def __eq__(self, o): return NotImplemented
tr(lambda: N() != 1)  # expect: True
tr(lambda: N() == 1)  # expect: False

# --- repr must be a str
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    def __repr__(self): return 5
    def __str__(self): return 6
tr(lambda: repr(C()))  # expect: TypeError | __repr__ returned non-string (type int)
tr(lambda: str(C()))  # expect: TypeError | __str__ returned non-string (type int)
tr(lambda: "%r" % C())  # expect: TypeError | __repr__ returned non-string (type int)
class D:
    def __repr__(self): return "D()"
tr(lambda: str(D()))  # expect: D()
tr(lambda: f"{D()}")  # expect: D()
tr(lambda: format(D()))  # expect: D()
