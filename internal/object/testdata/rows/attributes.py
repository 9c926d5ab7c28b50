# Attributes of built-in objects that are set or deleted in vain, and those that can be.
def refuse(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for x, names in ((range(1, 2, 3), ("start", "stop", "step")), (slice(1, 2, 3), ("start", "stop", "step")), (1 + 2j, ("real", "imag")),
                 (3, ("real", "imag", "numerator", "denominator")), (2.5, ("real", "imag")), (True, ("real",)),
                 ((lambda: 0).__code__, ("co_name", "co_argcount")), (property(), ("fget", "fset", "fdel"))):
    for name in names:
        refuse(lambda: setattr(x, name, 1))
        refuse(lambda: delattr(x, name))
        refuse(lambda: repr(getattr(x, name)))
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 1
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 2
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 3
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 1
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 2
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 3
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 1.0
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 2.0
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: 3
# expect: AttributeError attribute 'imag' of 'int' objects is not writable
# expect: AttributeError attribute 'imag' of 'int' objects is not writable
# expect: 0
# expect: AttributeError attribute 'numerator' of 'int' objects is not writable
# expect: AttributeError attribute 'numerator' of 'int' objects is not writable
# expect: 3
# expect: AttributeError attribute 'denominator' of 'int' objects is not writable
# expect: AttributeError attribute 'denominator' of 'int' objects is not writable
# expect: 1
# expect: AttributeError attribute 'real' of 'float' objects is not writable
# expect: AttributeError attribute 'real' of 'float' objects is not writable
# expect: 2.5
# expect: AttributeError attribute 'imag' of 'float' objects is not writable
# expect: AttributeError attribute 'imag' of 'float' objects is not writable
# expect: 0.0
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: 1
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: '<lambda>'
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: 0
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: None
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: None
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: None

# --- property: __doc__, __name__, __set_name__
def refuse(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p = property(lambda self: 1, doc="d")
print(p.__doc__)  # expect: d
p.__doc__ = "e"
print(p.__doc__)  # expect: e
refuse(lambda: delattr(p, "__doc__"))  # expect: None
print(p.__doc__)  # expect: None
print(p.__name__)  # expect: <lambda>
p.__name__ = "n"
print(p.__name__)  # expect: n
del p.__name__
refuse(lambda: p.__name__)  # expect: <lambda>
refuse(lambda: property().__name__)  # expect: AttributeError 'property' object has no attribute '__name__'
class G:
    @property
    def __name__(self):
        raise AttributeError("odd")
refuse(lambda: property(G()).__name__)  # expect: AttributeError 'property' object has no attribute '__name__'

# --- names of functions, generators, coroutines
def refuse(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def gen(): yield 1
async def co(): pass
async def agen(): yield 1
def fn(): pass
objects = [gen(), co(), agen(), fn]
for x in objects:
    print(x.__name__, x.__qualname__)
    x.__name__, x.__qualname__ = "n", "q.n"
    print(x.__name__, x.__qualname__, repr(x).split(" at ")[0])
    for name in ("__name__", "__qualname__"):
        refuse(lambda: setattr(x, name, 3))
        refuse(lambda: delattr(x, name))
# expect: gen gen
# expect: n q.n <generator object q.n
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: co co
# expect: n q.n <coroutine object q.n
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: agen agen
# expect: n q.n <async_generator object q.n
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: fn fn
# expect: n q.n <function q.n
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __name__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
# expect: TypeError __qualname__ must be set to a string object
objects[1].close()

# --- what generators tell about themselves
def gen():
    yield from inner()
def inner():
    yield 1
g = gen()
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name, g.gi_code == gen.__code__)  # expect: False False None gen True
next(g)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom.__name__)  # expect: False True inner
g.close()
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom)  # expect: False False None
async def co(): pass
c = co()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.cr_code.co_name)  # expect: False False None None co
c.close()
async def agen(): yield 1
a = agen()
print(a.ag_running, a.ag_suspended, a.ag_await, a.ag_code.co_name)  # expect: False False None agen
from types import GeneratorType, CoroutineType, AsyncGeneratorType
from string.templatelib import Template, Interpolation
from itertools import chain
for T in (GeneratorType, CoroutineType, AsyncGeneratorType, Template, Interpolation, staticmethod, chain):
    print(T.__class_getitem__(int), T[int, str])
# expect: generator[int] generator[int, str]
# expect: coroutine[int] coroutine[int, str]
# expect: async_generator[int] async_generator[int, str]
# expect: string.templatelib.Template[int] string.templatelib.Template[int, str]
# expect: string.templatelib.Interpolation[int] string.templatelib.Interpolation[int, str]
# expect: staticmethod[int] staticmethod[int, str]
# expect: itertools.chain[int] itertools.chain[int, str]

# --- annotations of what is no function
import types
for x in (types.ModuleType("m"), staticmethod(lambda: 0), classmethod(lambda c: 0)):
    try:
        print(x.__annotations__)
    except AttributeError as e:
        print(e)
    x.__annotations__ = {"a": 1}
    print(x.__annotations__)
    del x.__annotations__
    try:
        print(x.__annotations__)
    except AttributeError as e:
        print(e)
    try:
        print(x.__annotate__)
        x.__annotate__ = lambda format: {"b": format}
        print(x.__annotations__)
        del x.__annotate__
    except Exception as e:
        print(type(e).__name__, e)
# expect: {}
# expect: {'a': 1}
# expect: {}
# expect: None
# expect: {'b': 1}
# expect: TypeError cannot delete __annotate__ attribute
# expect: {}
# expect: {'a': 1}
# expect: {}
# expect: None
# expect: {}
# expect: {}
# expect: {'a': 1}
# expect: {}
# expect: None
# expect: {}
try:
    del types.ModuleType("m").__annotations__
except AttributeError as e:
    print(e)  # expect: __annotations__

# --- classes
class C[T]: pass
print(C.__type_params__)  # expect: (T,)
try:
    del C.__type_params__
    print(C.__type_params__)
except Exception as e:
    print(type(e).__name__, e)  # expect: TypeError cannot delete '__type_params__' attribute of immutable type 'C'
C.__type_params__ = ()
print(C.__type_params__, type(C.__itemsize__), int.__sizeof__(1) > 0, type.__sizeof__(C) > 0, C.__itemsize__)  # expect: () <class 'int'> True True 0

# --- a module's own attribute access
import types
m = types.ModuleType("m")
m.x = 1
print(types.ModuleType.__getattribute__(m, "x"))  # expect: 1
try:
    types.ModuleType.__getattribute__(m, "y")
except AttributeError as e:
    print(e)  # expect: module 'm' has no attribute 'y'
m.__getattr__ = lambda name: name * 2
print(types.ModuleType.__getattribute__(m, "yz"), m.yz)  # expect: yzyz yzyz
print(super.__getattribute__(super(bool, True), "real"), types.GenericAlias.__getattribute__(list[int], "append").__name__,
      types.GenericAlias.__getattribute__(list[int], "__origin__"))  # expect: 1 append <class 'list'>

# --- __dict__ of objects that have one
from functools import partial, lru_cache
from collections import OrderedDict
for x in (partial(int), lru_cache(len), OrderedDict(), types.SimpleNamespace()) if (types := __import__("types")) else ():
    x.a = 1
    print(type(x).__name__, x.__dict__ == {"a": 1} or sorted(x.__dict__)[:1])
    try:
        x.__dict__ = {"b": 2}
        print(x.b, hasattr(x, "a"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del x.__dict__
        print(hasattr(x, "b"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        x.__dict__ = 3
    except Exception as e:
        print(type(e).__name__, e)
# expect: partial True
# expect: 2 False
# expect: TypeError cannot delete __dict__
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: _lru_cache_wrapper ['__doc__']
# expect: 2 False
# expect: TypeError cannot delete __dict__
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: OrderedDict True
# expect: 2 False
# expect: TypeError cannot delete __dict__
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: SimpleNamespace True
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute

# --- template strings by their methods
from string.templatelib import Template, Interpolation
x = t"a{1!r:>5}b"
print(x.interpolations[0].__reduce__(), x.interpolations[0].__reduce__()[0](*x.interpolations[0].__reduce__()[1]).value)  # expect: (<class 'string.templatelib.Interpolation'>, (1, '1', 'r', '>5')) 1
i = iter(x)
print(i.__iter__() is i, i.__next__(), i.__next__().expression, i.__next__(), next(i, "end"))  # expect: True a 1 b end
