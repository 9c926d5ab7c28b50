# types: the names of the interpreter's types.
import types
def f(): ...
def g(): yield
async def co(): ...
async def ag(): yield
c = co()
print(isinstance(f, types.FunctionType), types.FunctionType is types.LambdaType, isinstance(g(), types.GeneratorType))  # expect: True True True
print(isinstance(c, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType), isinstance([].append, types.BuiltinMethodType))  # expect: True True True
c.close()
class C:
    def m(self): ...
    __slots__ = ("s",)
print(isinstance(C().m, types.MethodType), isinstance(C.s, types.MemberDescriptorType), isinstance(len, types.BuiltinFunctionType))  # expect: True True True
print(isinstance(types, types.ModuleType), isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType))  # expect: True True True True
print(isinstance(str.join, types.MethodDescriptorType), isinstance(object.__init__, types.WrapperDescriptorType), isinstance(object().__str__, types.MethodWrapperType), isinstance(dict.__dict__["fromkeys"], types.ClassMethodDescriptorType))  # expect: True True True True
print(isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType), isinstance(C.__dict__, types.MappingProxyType))  # expect: True True True
print(types.MappingProxyType({"a": 1}), types.GenericAlias(list, (int,)))  # expect: {'a': 1} list[int]
try: 1 / 0
except ZeroDivisionError as e: print(isinstance(e.__traceback__, types.TracebackType))  # expect: True

# --- SimpleNamespace
import types
n = types.SimpleNamespace(a=1, b="x")
n.c = [2]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[2]), n == 5)  # expect: namespace(a=1, b='x', c=[2]) 1 True False
del n.b
print(n, vars(n), types.SimpleNamespace({"z": 1}, y=2), types.SimpleNamespace())  # expect: namespace(a=1, c=[2]) {'a': 1, 'c': [2]} namespace(z=1, y=2) namespace()

# --- MethodType binds
import types
def f(self, x): return self, x
m = types.MethodType(f, 5)
print(m(6), m.__name__)  # expect: (5, 6) f

# --- DynamicClassAttribute
import types
class Meta(type):
    def __getattr__(cls, name):
        if name == "spam": return "class spam"
        raise AttributeError(name)
class C(metaclass=Meta):
    def __init__(self): self._v = 1
    @types.DynamicClassAttribute
    def spam(self):
        """spam doc"""
        return self._v
    @spam.setter
    def spam(self, v): self._v = v
    @spam.deleter
    def spam(self): self._v = None
c = C()
print(C.spam, c.spam)  # expect: class spam 1
c.spam = 5
print(c.spam, C.__dict__["spam"].__doc__)  # expect: 5 spam doc
del c.spam
print(c.spam)  # expect: None
class R(metaclass=Meta):
    spam = types.DynamicClassAttribute(lambda self: 3)
print(R.spam, R().spam)  # expect: class spam 3
R().spam = 1  # raises: AttributeError: can't set attribute
