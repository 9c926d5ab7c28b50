# Making bare objects: the arguments of object.__new__ and object.__init__.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
tr(lambda: object.__init__())  # expect: TypeError | descriptor '__init__' of 'object' object needs an argument
tr(lambda: object(1))  # expect: TypeError | object() takes no arguments
tr(lambda: object(x=1))  # expect: TypeError | object() takes no arguments
tr(lambda: C(1))  # expect: TypeError | C() takes no arguments
tr(lambda: C(x=1))  # expect: TypeError | C() takes no arguments
tr(lambda: object.__new__(1))  # expect: TypeError | object.__new__(X): X is not a type object (int)
tr(lambda: object.__new__())  # expect: TypeError | object.__new__(): not enough arguments
tr(lambda: object.__new__(int))  # expect: TypeError | object.__new__(int) is not safe, use int.__new__()
tr(lambda: object.__new__(C, 1))  # expect: TypeError | C() takes no arguments
tr(lambda: C.__init__(c, 1))  # expect: TypeError | C.__init__() takes exactly one argument (the instance to initialize)
tr(lambda: object.__init__(c, 1))  # expect: TypeError | C.__init__() takes exactly one argument (the instance to initialize)
tr(lambda: C.__init__(c))  # expect: None

# --- __new__ or __init__ of its own takes the arguments
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class N:
    def __new__(cls, *a, **k):
        o = super().__new__(cls)
        o.a = a, k
        return o
class I:
    def __init__(self, *a): self.a = a
class B:
    def __new__(cls, *a): return super().__new__(cls, *a)
class D:
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): pass
class E:
    def __init__(self, *a): super().__init__(*a)
class F:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, *a): super().__init__(*a)
tr(lambda: N(1, k=2).a)  # expect: ((1,), {'k': 2})
tr(lambda: I(1, 2).a)  # expect: (1, 2)
tr(lambda: B(1))  # expect: TypeError | object.__new__() takes exactly one argument (the type to instantiate)
tr(lambda: D(1))  # expect: TypeError | object.__new__() takes exactly one argument (the type to instantiate)
tr(lambda: E(1))  # expect: TypeError | object.__init__() takes exactly one argument (the instance to initialize)
tr(lambda: F(1))  # expect: TypeError | object.__init__() takes exactly one argument (the instance to initialize)
tr(lambda: object.__new__(I, 1, 2).__dict__)  # expect: {}

# --- __init__ must give None
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    def __init__(self): return 1
tr(lambda: C())  # expect: TypeError | __init__() should return None, not 'int'
tr(lambda: C(1))  # expect: TypeError | C.__init__() takes 1 positional argument but 2 were given
class G:
    def __init__(self): yield
tr(lambda: G())  # expect: TypeError | __init__() should return None, not 'generator'

# --- __new__ of another type
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    def __new__(cls, x): return x
    def __init__(self, x): print("init")
tr(lambda: A(5))  # expect: 5
tr(lambda: type(A("s")))  # expect: <class 'str'>
class B2(A): pass
tr(lambda: type(B2(object.__new__(B2))))  # expect: init
# expect: <class '__main__.B2'>

# --- special types that cannot be made
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
tr(lambda: type(NotImplemented)(1))  # expect: TypeError | NotImplementedType takes no arguments
tr(lambda: type(None)(1))  # expect: TypeError | NoneType takes no arguments
tr(lambda: type(...)(x=1))  # expect: TypeError | EllipsisType takes no arguments
tr(lambda: type(None)() is None)  # expect: True
tr(lambda: type(...)() is ...)  # expect: True
tr(lambda: type(NotImplemented)() is NotImplemented)  # expect: True
tr(lambda: type(iter([]))())  # expect: TypeError | cannot create 'list_iterator' instances
tr(lambda: type(iter(()))())  # expect: TypeError | cannot create 'tuple_iterator' instances
tr(lambda: type({}.keys())())  # expect: TypeError | cannot create 'dict_keys' instances
tr(lambda: types.GeneratorType())  # expect: TypeError | cannot create 'generator' instances
tr(lambda: type(len)())  # expect: TypeError | cannot create 'builtin_function_or_method' instances
tr(lambda: type(str.join)())  # expect: TypeError | cannot create 'method_descriptor' instances
tr(lambda: types.TracebackType.__name__)  # expect: traceback
