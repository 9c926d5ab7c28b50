# The order of bases.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
tr(lambda: [c.__name__ for c in D.__mro__])  # expect: ['D', 'B', 'C', 'A', 'object']
tr(lambda: [c.__name__ for c in D.mro()])  # expect: ['D', 'B', 'C', 'A', 'object']
tr(lambda: D.__bases__ == (B, C))  # expect: True
tr(lambda: type("E", (A, B), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases A, B
tr(lambda: type("E", (B, C, D), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases B, C, D
tr(lambda: type("E", (D, B), {}).__mro__[1].__name__)  # expect: D
tr(lambda: type("E", (A, A), {}))  # expect: TypeError | duplicate base class A
tr(lambda: type("E", (object, A), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases object, A
tr(lambda: object.__mro__)  # expect: (<class 'object'>,)
tr(lambda: object.__bases__)  # expect: ()
tr(lambda: object.__base__)  # expect: None
tr(lambda: int.mro())  # expect: [<class 'int'>, <class 'object'>]
tr(lambda: bool.__mro__)  # expect: (<class 'bool'>, <class 'int'>, <class 'object'>)
tr(lambda: type.mro(D) == D.mro())  # expect: True

# --- the textbook conflict
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
tr(lambda: type("C", (A, B), {}))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases X, Y

# --- changing bases
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class P(A): pass
class C(P): pass
class D(C): pass
d = D()
tr(lambda: d.f())  # expect: A
P.__bases__ = (B,)
tr(lambda: d.f())  # expect: B
tr(lambda: [c.__name__ for c in D.__mro__])  # expect: ['D', 'C', 'P', 'B', 'object']
P.__bases__ = (B, A)
tr(lambda: [c.__name__ for c in D.__mro__])  # expect: ['D', 'C', 'P', 'B', 'A', 'object']
tr(lambda: P.__base__.__name__)  # expect: B
tr(lambda: isinstance(d, A))  # expect: True
P.__bases__ = (A,)
tr(lambda: d.f())  # expect: A
tr(lambda: issubclass(D, B))  # expect: False
tr(lambda: C.__bases__)  # expect: (<class '__main__.P'>,)

# --- refusals
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A: pass
class B: pass
class C(A): pass
class S: __slots__ = ("x",)
tr(lambda: setattr(C, "__bases__", 1))  # expect: TypeError | can only assign tuple to C.__bases__, not int
tr(lambda: setattr(C, "__bases__", ()))  # expect: TypeError | can only assign non-empty tuple to C.__bases__, not ()
tr(lambda: setattr(C, "__bases__", (1,)))  # expect: TypeError | C.__bases__ must be tuple of classes, not 'int'
tr(lambda: setattr(C, "__bases__", (C,)))  # expect: TypeError | a __bases__ item causes an inheritance cycle
tr(lambda: setattr(A, "__bases__", (C,)))  # expect: TypeError | a __bases__ item causes an inheritance cycle
tr(lambda: setattr(C, "__bases__", (A, B, A)))  # expect: TypeError | duplicate base class A
tr(lambda: setattr(C, "__bases__", (int,)))  # expect: TypeError | __bases__ assignment: 'int' deallocator differs from 'A'
tr(lambda: setattr(C, "__bases__", (bool,)))  # expect: TypeError | type 'bool' is not an acceptable base type
tr(lambda: setattr(C, "__bases__", (S,)))  # expect: TypeError | __bases__ assignment: 'S' object layout differs from 'A'
tr(lambda: setattr(A, "__bases__", (B,)))  # expect: TypeError | __bases__ assignment: 'B' deallocator differs from 'object'
tr(lambda: delattr(C, "__bases__"))  # expect: TypeError | cannot delete '__bases__' attribute of immutable type 'C'
tr(lambda: C.__mro__[1:])  # expect: (<class '__main__.A'>, <class 'object'>)

# --- a failing change below is undone
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class X: pass
class Y: pass
class Z: pass
class A(X): pass
class B(X, Y): pass
class C(A, B): pass
tr(lambda: setattr(A, "__bases__", (Y, X)))  # expect: TypeError | Cannot create a consistent method resolution order (MRO) for bases Y, X
tr(lambda: A.__bases__)  # expect: (<class '__main__.X'>,)
tr(lambda: [c.__name__ for c in C.__mro__])  # expect: ['C', 'A', 'B', 'X', 'Y', 'object']

# --- a metaclass's own order
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class M(type):
    def mro(cls):
        r = type.mro(cls)
        return [r[0]] + sorted(r[1:-1], key=lambda c: c.__name__) + [r[-1]]
class Z(metaclass=M): n = "Z"
class Y(metaclass=M): n = "Y"
class C(Z, Y): pass
tr(lambda: [c.__name__ for c in C.__mro__])  # expect: ['C', 'Y', 'Z', 'object']
tr(lambda: C.n)  # expect: Y
class M2(type):
    def mro(cls): return 5
tr(lambda: M2("x", (), {}))  # expect: TypeError | 'int' object is not iterable
class M3(type):
    def mro(cls): return [cls, 5]
tr(lambda: M3("x", (), {}))  # expect: TypeError | mro() returned a non-class ('int')
class M4(type):
    def mro(cls): 1 / 0
tr(lambda: M4("x", (), {}))  # expect: ZeroDivisionError | division by zero
class M5(type):
    def mro(cls): return (cls, object)
tr(lambda: M5("x", (), {}).__mro__[1])  # expect: <class 'object'>
# --- the order of object itself, which has no bases
# cpython: same
class M(type): pass
print(object.mro(), type.mro(object), type.mro(type))  # expect: [<class 'object'>] [<class 'object'>] [<class 'type'>, <class 'object'>]
