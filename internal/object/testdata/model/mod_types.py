# Module objects.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
M = types.ModuleType
m = M("m", "doc m")
tr(lambda: m)  # expect: <module 'm'>
tr(lambda: m.__dict__)  # expect: {'__name__': 'm', '__doc__': 'doc m', '__package__': None, '__loader__': None, '__spec__': None}
tr(lambda: M())  # expect: TypeError | module() missing required argument 'name' (pos 1)
tr(lambda: M(1))  # expect: TypeError | module() argument 'name' must be str, not int
tr(lambda: M("a", doc=5).__doc__)  # expect: 5
tr(lambda: M(name="q"))  # expect: <module 'q'>
tr(lambda: M("a", x=1))  # expect: TypeError | module() got an unexpected keyword argument 'x'
tr(lambda: dir(m))  # expect: ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
m.x = 1
tr(lambda: m.x)  # expect: 1
tr(lambda: m.__dict__["x"])  # expect: 1
del m.x
tr(lambda: m.x)  # expect: AttributeError | module 'm' has no attribute 'x'
tr(lambda: delattr(m, "x"))  # expect: AttributeError | 'module' object has no attribute 'x'
tr(lambda: setattr(m, "__dict__", {}))  # expect: AttributeError | readonly attribute
tr(lambda: m.__annotations__)  # expect: {}
tr(lambda: m.__annotate__)  # expect: None
m.__file__ = "zz"
tr(lambda: m)  # expect: <module 'm' from 'zz'>
del m.__name__
tr(lambda: m)  # expect: <module '?' from 'zz'>
tr(lambda: m.y)  # expect: AttributeError | module has no attribute 'y'
tr(lambda: M.__new__(M))  # expect: <module '?'>
tr(lambda: M.__new__(M).__dict__)  # expect: {}
tr(lambda: M.__new__(M).x)  # expect: AttributeError | module has no attribute 'x'
tr(lambda: repr(M.__new__(M)))  # expect: <module '?'>

# --- __getattr__ and __dir__ of the module (PEP 562)
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
m = types.ModuleType("m")
m.__getattr__ = lambda n: n * 2
tr(lambda: m.zork)  # expect: zorkzork
tr(lambda: getattr(m, "a", 1))  # expect: aa
tr(lambda: hasattr(m, "anything"))  # expect: True
tr(lambda: dir(m))  # expect: ['__doc__', '__getattr__', '__loader__', '__name__', '__package__', '__spec__']
m.__dir__ = lambda: ["b", "a"]
tr(lambda: dir(m))  # expect: ['a', 'b']
def raising(n): raise AttributeError("no " + n)
m.__getattr__ = raising
tr(lambda: m.q)  # expect: AttributeError | no q
tr(lambda: hasattr(m, "q"))  # expect: False
tr(lambda: getattr(m, "q", 5))  # expect: 5
m.real = 1
tr(lambda: m.real)  # expect: 1
del m.__getattr__
tr(lambda: m.q)  # expect: AttributeError | module 'm' has no attribute 'q'
tr(lambda: m.__class__)  # expect: <class 'module'>
tr(lambda: m.__name__)  # expect: m

# --- a module with a __spec__ that is still running
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
m = types.ModuleType("m3")
m.__spec__ = types.SimpleNamespace(name="m3", loader=None, origin=None, _initializing=True)
tr(lambda: m.x)  # expect: AttributeError | partially initialized module 'm3' has no attribute 'x' (most likely due to a circular import)
m.__spec__._initializing = False
tr(lambda: m.x)  # expect: AttributeError | module 'm3' has no attribute 'x'

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
class MM(types.ModuleType):
    @property
    def p(self): return "prop of " + self.__name__
    def __getattr__(self, n): return "hook " + n
mm = MM("mm")
tr(lambda: mm.p)  # expect: prop of mm
tr(lambda: mm.nope)  # expect: hook nope
tr(lambda: setattr(mm, "p", 1))  # expect: AttributeError | property 'p' of 'MM' object has no setter
m2 = types.ModuleType("m2")
m2.x = 1
m2.__class__ = MM
tr(lambda: m2.p)  # expect: prop of m2
tr(lambda: m2.x)  # expect: 1
tr(lambda: m2.q)  # expect: hook q
m2.__class__ = types.ModuleType
tr(lambda: m2.q)  # expect: AttributeError | module 'm2' has no attribute 'q'
tr(lambda: setattr(m2, "__class__", int))  # expect: TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses

# --- names in a module are cached and looked up again
import types
m = types.ModuleType("m")
m.f = lambda: 1
out = []
for i in range(5):
    if i == 2: m.f = lambda: 2
    if i == 3: m.g = 1
    if i == 4:
        del m.f
        m.f = lambda: 3
    out.append(m.f())
print(out)  # expect: [1, 1, 2, 2, 3]
